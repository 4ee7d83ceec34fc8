package io.parley.negotiation;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.negotiation.Case.Goods;
import io.parley.negotiation.Verdict.Allowed;
import io.parley.negotiation.Verdict.ForPerson;
import io.parley.negotiation.Verdict.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cases and verdicts in one line each, for tables: `return delivered; ground=defective;
/// done=exchange; day=8; item=tea 20.00 perishable`.
///
/// What is delivered was so on Wednesday, 4 November 2026, at 10 in the morning in Shanghai; `day`
/// is how many days later it was wished, three unless given. An item is a category, a price and
/// traits.
public final class CaseDraft {
    public static final Instant DELIVERED = Instant.parse("2026-11-04T02:00:00Z");
    private static final Instant PLACED = Instant.parse("2026-11-01T02:00:00Z");

    private final Map<String, List<String>> values = new HashMap<>();
    private final String operation;
    private final String status;

    private CaseDraft(String line) {
        List<String> parts = Stream.of(line.split(";")).map(String::strip).toList();
        String[] head = parts.getFirst().split(" ");
        operation = head[0];
        status = head.length > 1 ? head[1] : "";
        for (String part : parts.subList(1, parts.size())) {
            String[] entry = part.split("=");
            values.computeIfAbsent(entry[0], _ -> new ArrayList<>()).add(entry[1]);
        }
    }

    public static Case of(String line) {
        return of(line, "CNY");
    }

    public static Case of(String line, String currency) {
        return new CaseDraft(line).read(currency);
    }

    private Case read(String currency) {
        boolean arrived = status.equals("delivered") && !value("delivered", "").equals("unknown");
        Instant delivered = arrived ? at("delivered", DELIVERED) : null;
        Duration since = Duration.ofDays(Long.parseLong(value("day", "3")));
        Instant wished = at("wished", DELIVERED.plus(since));
        return new Case(
                Operation.named(operation).orElseThrow(),
                ground(),
                status,
                PLACED,
                delivered,
                words("done")
                        .map(word -> Operation.named(word).orElseThrow())
                        .collect(Collectors.toSet()),
                value("payment", "card"),
                values.getOrDefault("item", List.of("tableware 100.00")).stream()
                        .map(item -> goods(item, Currency.getInstance(currency)))
                        .toList(),
                wished,
                at("now", wished));
    }

    private Instant at(String key, Instant otherwise) {
        return Instant.parse(value(key, otherwise.toString()));
    }

    private @Nullable Ground ground() {
        String name = value("ground", "");
        return Stream.of(Ground.values())
                .filter(each -> each.wireName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> words(String key) {
        return values.getOrDefault(key, List.of()).stream();
    }

    private String value(String key, String otherwise) {
        return values.getOrDefault(key, List.of(otherwise)).getFirst();
    }

    private static Goods goods(String item, Currency currency) {
        List<String> words = List.of(item.split(" "));
        long minor = new BigDecimal(words.get(1)).movePointRight(2).longValueExact();
        return new Goods(
                item,
                words.getFirst(),
                1,
                new Money(minor, currency),
                Set.copyOf(words.subList(2, words.size())));
    }

    /// A verdict in a line: `allowed RULE refund=original photo grounds=…`, `refused RULE
    /// instead=return`, `person RULE`.
    public static String told(Verdict verdict) {
        String rule = verdict.ruling().rule();
        return switch (verdict) {
            case Allowed allowed ->
                    "allowed %s refund=%s%s%s"
                            .formatted(
                                    rule,
                                    new TreeSet<>(allowed.refund())
                                            .stream()
                                                    .map(each ->
                                                            each.name().toLowerCase(Locale.ROOT))
                                                    .collect(Collectors.joining("+")),
                                    allowed.needsPhoto() ? " photo" : "",
                                    allowed.grounds().isEmpty()
                                            ? ""
                                            : " grounds="
                                                    + allowed.grounds().stream()
                                                            .map(Ground::wireName)
                                                            .collect(Collectors.joining("+")));
            case Refused refused ->
                    "refused %s%s"
                            .formatted(
                                    rule,
                                    refused.instead().isEmpty()
                                            ? ""
                                            : " instead="
                                                    + refused.instead().stream()
                                                            .map(Operation::wireName)
                                                            .collect(Collectors.joining("+")));
            case ForPerson _ -> "person " + rule;
        };
    }

    /// Words that name their reason.
    public static Reasons reasons() {
        return new Reasons(
                Stream.of(Reason.values())
                        .collect(
                                Collectors.toMap(
                                        each -> each,
                                        each ->
                                                new Localized(
                                                        Map.of(
                                                                Language.EN,
                                                                each.wireName(),
                                                                Language.ZH,
                                                                "zh " + each.wireName())))));
    }
}
