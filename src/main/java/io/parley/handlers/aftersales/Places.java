package io.parley.handlers.aftersales;

import io.parley.commerce.Address;
import io.parley.shop.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads an address as it is written in one line, in the forms of the two languages; one that is
/// known of the shopper is taken as it is known.
///
/// @param own the order whose address it is to be, which lends none
record Places(Dossier dossier, @Nullable String own) {
    private static final List<String> OWN =
            List.of(
                    "default address",
                    "my default",
                    "my profile",
                    "on file",
                    "usual address",
                    "默认地址",
                    "常用地址");

    /// Said of an address that the shop knows already.
    private static final List<String> KNOWN =
            List.of(
                    "other order",
                    "look it up",
                    "my orders",
                    "in my order",
                    "already have",
                    "另一个订单");

    private static final Map<String, String> SHORT_CITIES =
            Map.of(
                    "nyc",
                    "New York",
                    "la",
                    "Los Angeles",
                    "sf",
                    "San Francisco",
                    "dc",
                    "Washington",
                    "philly",
                    "Philadelphia");

    private static final Pattern CODE =
            Pattern.compile("\\b[A-Za-z]{0,2}\\d[A-Za-z0-9]{2,6}(?:[ -]\\d?[A-Za-z0-9]{2,4})?\\b");
    private static final Pattern REGION_CODE =
            Pattern.compile("^([A-Z]{2})?\\s*(\\d{4,6}(?:-\\d{4})?)?$");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "^(?<region>[\\p{IsHan}]{2,8}?(?:省|自治区))?(?<city>[\\p{IsHan}]{2,8}?市)?(?<rest>.*)$");
    private static final Pattern CHINESE_CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private static final Pattern LED_TO =
            Pattern.compile(
                    "(?i)(?:\\b(?:to|is|at|into)|:|改成|改为|改到|换成|换到|寄到|送到|发到|地址是|地址为|是)\\s*[:：]?\\s*(?=\\d|\\p{IsHan}|(?-i:\\p{Lu}))");

    /// What follows an address and is none of it.
    private static final Pattern COURTESY =
            Pattern.compile(
                    "(?i)(?:[\\s,.!。，！]+(?:please|pls|plz|instead|thanks|thank you|thx|谢谢|麻烦了))*[\\s,.!。，！]*$");

    /// No address has more characters.
    private static final int LONGEST = 300;

    private static final int MOST_TRIES = 20;

    /// The address in a sentence that leads to it, such as `send it to …`.
    Optional<Address> within(String raw) {
        Optional<Address> known = known(Words.of(raw)).or(() -> pointedAt(Words.of(raw)));
        if (known.isPresent()) {
            return known;
        }
        Matcher led = LED_TO.matcher(raw);
        Optional<Address> found = Optional.empty();
        for (int tries = 0; tries < MOST_TRIES && found.isEmpty() && led.find(); tries++) {
            String rest = raw.substring(led.end(), Math.min(raw.length(), led.end() + LONGEST));
            found = rest.codePoints().anyMatch(Character::isDigit) ? in(rest) : Optional.empty();
        }
        return found;
    }

    /// The address the text gives or points at.
    ///
    /// @param raw as the shopper wrote it
    Optional<Address> in(String raw) {
        Optional<Address> known = known(Words.of(raw));
        if (known.isPresent()) {
            return known;
        }
        String line = COURTESY.matcher(raw).replaceAll("").strip();
        Optional<Address> read = isChinese(line) ? chinese(line) : western(line);
        return read.or(() -> pointedAt(Words.of(raw)));
    }

    /// One of an order's or the shopper's own, named by the order's number or by its street.
    private Optional<Address> known(Words words) {
        Optional<Address> byNumber =
                dossier.orders().stream()
                        .filter(order -> !order.number().value().equals(own))
                        .filter(order -> words.has(order.number().value()))
                        .flatMap(order -> Stream.ofNullable(order.terms().address()))
                        .findFirst();
        return byNumber.isPresent()
                ? byNumber
                : all().filter(address -> isWritten(address, words)).findFirst();
    }

    /// `My default address`, `my Chicago home`: the only one known that is so and is not the
    /// order's already.
    private Optional<Address> pointedAt(Words words) {
        Address profile = dossier.profile().address();
        if (own != null && OWN.stream().anyMatch(words::has)) {
            return Optional.of(profile);
        }
        List<Address> inCity =
                all().filter(address -> isCity(words, address.city()))
                        .filter(address -> !address.equals(current()))
                        .distinct()
                        .toList();
        List<Address> others =
                all().filter(address -> !address.equals(current())).distinct().toList();
        if (others.size() == 1 && KNOWN.stream().anyMatch(words::has)) {
            return Optional.of(others.getFirst());
        }
        boolean written = words.folded().matches(".*\\d{4,}.*");
        return inCity.size() == 1 && !written ? Optional.of(inCity.getFirst()) : Optional.empty();
    }

    private static boolean isCity(Words words, String city) {
        return words.has(city)
                || SHORT_CITIES.entrySet().stream()
                        .anyMatch(name -> name.getValue().equals(city) && words.has(name.getKey()));
    }

    private @Nullable Address current() {
        return own == null
                ? dossier.profile().address()
                : dossier.order(own).map(order -> order.terms().address()).orElse(null);
    }

    /// Street and postcode tell one house from another.
    private static boolean isWritten(Address address, Words words) {
        return !address.postcode().isEmpty()
                && words.has(address.postcode())
                && address.lines().stream().allMatch(words::has);
    }

    private Stream<Address> all() {
        return Stream.concat(
                Stream.of(dossier.profile().address()),
                dossier.orders().stream()
                        .map(Order::terms)
                        .flatMap(terms -> Stream.ofNullable(terms.address())));
    }

    private static boolean isChinese(String line) {
        return line.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private Optional<Address> chinese(String line) {
        Matcher code = CHINESE_CODE.matcher(line);
        String postcode = code.find() ? code.group() : "";
        String bare =
                line.replace(postcode, "")
                        .replaceAll("邮编[:：是]?", "")
                        .replaceAll("[,，;；、\\s]+$", "")
                        .strip();
        Matcher matcher = CHINESE.matcher(bare);
        if (!matcher.matches() || matcher.group("rest").isBlank()) {
            return Optional.empty();
        }
        boolean named = matcher.group("region") != null && matcher.group("city") != null;
        if (!named && bare.codePoints().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Optional.of(
                new Address(
                        List.of(matcher.group("rest").strip()),
                        Optional.ofNullable(matcher.group("city"))
                                .orElse(dossier.profile().address().city()),
                        Optional.ofNullable(matcher.group("region")).orElse(""),
                        postcode,
                        dossier.profile().address().country()));
    }

    /// Lines, city, region and code, divided by commas; the country may come anywhere after the
    /// city.
    private Optional<Address> western(String line) {
        List<String> parts =
                new ArrayList<>(
                        Arrays.stream(line.split("[,;\\n]"))
                                .map(String::strip)
                                .filter(p -> !p.isEmpty())
                                .toList());
        String country = dossier.profile().address().country();
        parts.removeIf(part -> isCountry(part, country));
        String postcode = "";
        String region = "";
        for (int at = parts.size() - 1; at > 0; at--) {
            Matcher code = REGION_CODE.matcher(parts.get(at));
            if (code.matches() && !parts.get(at).isEmpty()) {
                region = code.group(1) == null ? region : code.group(1);
                postcode = code.group(2) == null ? postcode : code.group(2);
                parts.remove(at);
            } else if (postcode.isEmpty() && CODE.matcher(parts.get(at)).find() && at > 1) {
                Matcher found = CODE.matcher(parts.get(at));
                var _ = found.find();
                postcode = found.group();
                parts.set(at, parts.get(at).replace(postcode, "").strip());
                parts.removeIf(String::isEmpty);
            } else {
                break;
            }
        }
        if (parts.size() < 2 || postcode.isEmpty()) {
            return Optional.empty();
        }
        String city = parts.removeLast();
        return Optional.of(
                new Address(
                        parts, city, region.isEmpty() ? region(city) : region, postcode, country));
    }

    private static boolean isCountry(String part, String country) {
        return part.equalsIgnoreCase(country)
                || List.of("usa", "us", "united states").contains(part.toLowerCase(Locale.ROOT))
                        && List.of("usa", "us", "united states")
                                .contains(country.toLowerCase(Locale.ROOT));
    }

    /// The region of a city the shopper has an address in.
    private String region(String city) {
        return all().filter(address -> address.city().equalsIgnoreCase(city))
                .map(Address::region)
                .findFirst()
                .orElse("");
    }
}
