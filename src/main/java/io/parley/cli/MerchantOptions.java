package io.parley.cli;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import io.parley.merchants.MerchantSettings;
import io.parley.merchants.ShopOrigin;
import io.parley.platform.NearWord;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be said of a merchant on the command line; what is not given stays as it is.
final class MerchantOptions {
    @Option(names = "--name", description = "The shop's name, as shoppers know it.")
    @Nullable String name;

    @Option(
            names = "--language",
            description = "en or zh: what is spoken when nobody has said otherwise. New: en.")
    @Nullable String language;

    @Option(
            names = "--languages",
            split = ",",
            description = "The languages the shop has its texts in. New: en,zh.")
    @Nullable List<String> languages;

    @Option(
            names = "--zone",
            description = "Where the shop's days begin, such as Asia/Shanghai. New: UTC.")
    @Nullable String zone;

    @Option(
            names = "--origin",
            description = {
                "An origin whose pages may open a chat, such as https://shop.example.",
                "May be given several times; '' for none."
            })
    @Nullable List<String> origins;

    @Option(
            names = "--order-number",
            description = {
                "What order numbers look like: 9 for a digit, A for a letter, such as '#W9999999'.",
                "May be given several times; '' for none."
            })
    @Nullable List<String> orderNumbers;

    @Option(
            names = "--proof",
            description = {
                "What a guest may show to see an order: order+email, order+postcode, email or"
                        + " name+postcode.",
                "May be given several times; '' for none. New: order+email and order+postcode."
            })
    @Nullable List<String> proofs;

    /// The settings with what is given.
    ///
    /// @throws IllegalArgumentException when something given is not right; the message says why
    MerchantSettings appliedTo(MerchantSettings was) {
        List<Language> spoken = all(languages, MerchantOptions::language, was.languages());
        return new MerchantSettings(
                was.id(),
                name == null ? was.name() : name,
                language == null ? first(was.language(), spoken) : language(language),
                spoken,
                zone == null ? was.zone() : zone(zone),
                all(origins, ShopOrigin::of, was.origins()),
                all(orderNumbers, OrderNumberShape::new, was.orderNumbers()),
                all(proofs, ProofRule::of, was.proofs()));
    }

    /// The settings of a new merchant.
    MerchantSettings ofNew(MerchantId id) {
        if (name == null) {
            throw new IllegalArgumentException(
                    "A name is missing; give the shop's with --name \"…\"");
        }
        return appliedTo(
                new MerchantSettings(
                        id,
                        name,
                        Language.EN,
                        List.of(Language.EN, Language.ZH),
                        ZoneId.of("UTC"),
                        List.of(),
                        List.of(),
                        List.of(ProofRule.ORDER_EMAIL, ProofRule.ORDER_POSTCODE)));
    }

    boolean areEmpty() {
        return Stream.of(name, language, languages, zone, origins, orderNumbers, proofs)
                .allMatch(given -> given == null);
    }

    private static <T> List<T> all(
            @Nullable List<String> given, Function<String, T> as, List<T> was) {
        return given == null
                ? was
                : given.stream().filter(text -> !text.isEmpty()).map(as).distinct().toList();
    }

    /// Who no longer speaks a language cannot begin in it.
    private static Language first(Language was, List<Language> spoken) {
        return spoken.contains(was) || spoken.isEmpty() ? was : spoken.getFirst();
    }

    private static Language language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'%s' is no language of Parley; there are en and zh"
                                        .formatted(tag)));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            String near =
                    NearWord.of(id, ZoneId.getAvailableZoneIds())
                            .map("did you mean %s?"::formatted)
                            .orElse("write a name of the tz database, such as Asia/Shanghai");
            throw new IllegalArgumentException("'%s' is no time zone; %s".formatted(id, near));
        }
    }
}
