package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wishes of the older form's tasks that are written by a template, such as `Cancel order #W1
/// because no longer needed.`
final class TemplateWishes {
    private static final String ORDER = "(?<order>#W\\d+)";
    private static final String VIA = "(?<via>[a-z_]+_\\d+)";
    private static final String PIECES = "(?<pieces>(?:" + Piece.FORM + ")+)";
    private static final String ADDRESS = "\\{(?<address>[^}]*)\\}(?: \\([^)]*\\))?\\.?\\s*";

    private static final Pattern CANCEL =
            Pattern.compile("Cancel order " + ORDER + " because (?<reason>[^.]*)\\.\\s*");
    private static final Pattern RETURN =
            Pattern.compile("Return " + ORDER + " via " + VIA + ": " + PIECES);
    private static final Pattern CHANGE =
            Pattern.compile(
                    "For "
                            + ORDER
                            + ", (?<verb>exchange|modify) "
                            + PIECES
                            + "via "
                            + VIA
                            + "\\.\\s*");
    private static final Pattern PAY =
            Pattern.compile("For " + ORDER + ", change payment to " + VIA + "\\.\\s*");
    private static final Pattern SEND =
            Pattern.compile("For " + ORDER + ", change address to " + ADDRESS);
    private static final Pattern LIVE =
            Pattern.compile("[Cc]hange (?:my |your |the )?user address to " + ADDRESS);

    private final Ways ways;
    private final Shop shop;

    TemplateWishes(Shop shop) {
        this.shop = shop;
        this.ways = new Ways(shop);
    }

    /// The task's wishes, or nothing when its words are not all of the template.
    Optional<List<Wish>> of(Task task, String user) {
        List<Wish> wishes = new ArrayList<>();
        String rest = task.words().strip();
        while (!rest.isEmpty()) {
            Optional<Read> read = next(rest, user);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            wishes.add(read.get().wish());
            rest = rest.substring(read.get().length()).strip();
        }
        return wishes.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(wishes));
    }

    private record Read(Wish wish, int length) {}

    private interface Wording {
        Wish of(Matcher match, String user);
    }

    private Optional<Read> next(String rest, String user) {
        Map<Pattern, Wording> forms = new LinkedHashMap<>();
        forms.put(CANCEL, TemplateWishes::cancel);
        forms.put(RETURN, this::sendBack);
        forms.put(CHANGE, this::change);
        forms.put(PAY, this::pay);
        forms.put(SEND, TemplateWishes::send);
        forms.put(LIVE, TemplateWishes::live);
        for (var form : forms.entrySet()) {
            Matcher match = form.getKey().matcher(rest);
            if (match.lookingAt()) {
                return Optional.of(new Read(form.getValue().of(match, user), match.end()));
            }
        }
        return Optional.empty();
    }

    private static Wish cancel(Matcher match, String user) {
        String order = match.group("order");
        String reason = match.group("reason").strip();
        String because = reason.equals("no longer needed") ? "it is no longer needed" : reason;
        if (reason.equals("ordered by mistake")) {
            because = "I ordered it by mistake";
        }
        return new Wish(
                "I'd like to cancel order %s because %s.".formatted(order, because),
                order,
                Map.of("order", List.of(order), "reason", List.of(reason)));
    }

    private Wish sendBack(Matcher match, String user) {
        String order = match.group("order");
        String payment = ways.words(user, match.group("via"));
        List<String> items = called(order, Piece.all(match.group("pieces")));
        return new Wish(
                "I'd like to return %s from order %s, with the refund to my %s."
                        .formatted(Listing.and(the(items)), order, payment),
                order,
                answers(order, items, payment));
    }

    private Wish change(Matcher match, String user) {
        String order = match.group("order");
        String payment = ways.words(user, match.group("via"));
        List<Piece> pieces = Piece.all(match.group("pieces"));
        boolean isExchange = match.group("verb").equals("exchange");
        List<String> items = called(order, pieces);
        List<String> targets = pieces.stream().map(Piece::target).toList();
        Map<String, List<String>> answers = new LinkedHashMap<>(answers(order, items, payment));
        answers.put("new_items", List.of(pairs(items, targets, ": ", "; ")));
        String wanted = isExchange ? exchanged(items, pieces) : changed(items, pieces);
        return new Wish(
                "In order %s, I'd like to %s. Please use my %s for the difference."
                        .formatted(order, wanted, payment),
                order,
                answers);
    }

    private static String exchanged(List<String> items, List<Piece> pieces) {
        return "exchange " + pairs(the(items), aims(pieces, "one with "), " for ", ", and ");
    }

    private static String changed(List<String> items, List<Piece> pieces) {
        return "change " + pairs(the(items), aims(pieces, ""), " to ", ", and ");
    }

    private static List<String> aims(List<Piece> pieces, String with) {
        return pieces.stream()
                .map(piece ->
                        piece.becomes() == null || piece.becomes().isEmpty()
                                ? piece.target()
                                : with + piece.target())
                .toList();
    }

    private static String pairs(
            List<String> items, List<String> targets, String between, String after) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            pairs.add(items.get(i) + between + targets.get(i));
        }
        return items.size() == 1 && between.equals(": ")
                ? targets.getFirst()
                : String.join(after, pairs);
    }

    private static Map<String, List<String>> answers(
            String order, List<String> items, String payment) {
        return Map.of(
                "order", List.of(order),
                "items", List.of(Listing.and(the(items))),
                "payment", List.of(payment));
    }

    private List<String> called(String order, List<Piece> pieces) {
        List<String> ordered = shop.pieces(order);
        return pieces.stream().map(piece -> piece.called(ordered)).toList();
    }

    private static List<String> the(List<String> items) {
        return items.stream().map("the "::concat).toList();
    }

    private Wish pay(Matcher match, String user) {
        String order = match.group("order");
        String payment = ways.words(user, match.group("via"));
        return new Wish(
                "I'd like to change the payment of order %s to my %s.".formatted(order, payment),
                order,
                Map.of("order", List.of(order), "payment", List.of(payment)));
    }

    private static Wish send(Matcher match, String user) {
        String order = match.group("order");
        String address = Options.of(match.group("address")).addressLine();
        return new Wish(
                "I'd like to change the address of order %s to %s.".formatted(order, address),
                order,
                Map.of("order", List.of(order), "address", List.of(address)));
    }

    private static Wish live(Matcher match, String user) {
        String address = Options.of(match.group("address")).addressLine();
        return new Wish(
                "I'd like to change my own address to %s.".formatted(address),
                address,
                Map.of("address", List.of(address)));
    }
}
