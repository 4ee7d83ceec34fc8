package io.parley.shop.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/// A way to break an order's line, and what is to be said of it then: one fault in one field.
///
/// @param field where the fault is reported; a `*` at the end stands for any number
record Breakage(String name, UnaryOperator<String> damage, String field, String problem) {
    /// A byte that no UTF-8 has, when the line is written.
    static final String BAD_BYTE = "\uFFFF";

    /// The line that is too long is a megabyte.
    static final String TOO_LONG = "too long";

    private static final String NUMBER = "\"number\":\"[^\"]*\"";

    static final List<Breakage> ALL =
            List.of(
                    whole("cut off", line -> line.substring(0, line.length() - 1), "is no JSON"),
                    whole("two records", line -> line + line, "is no JSON"),
                    whole("comma", line -> line.replaceFirst(",", ",,"), "is no JSON"),
                    new Breakage("a text", _ -> "\"B-1\"", "", "is no record; write a line like"),
                    new Breakage("a list", line -> "[" + line + "]", "", "is no record"),
                    new Breakage("a number", _ -> "17", "", "is no record"),
                    new Breakage("latin-1", _ -> "{\"a\":\"" + BAD_BYTE, "byte 7", "is no UTF-8"),
                    new Breakage(TOO_LONG, _ -> "{" + " ".repeat(1 << 20), "", "is longer than"),
                    with("twice", "{", "{\"status\":\"paid\",", "status", "is there twice"),
                    with("unknown", "{", "{\"colour\":\"red\",", "colour", "there are number, sh"),
                    with("misspelt", "promised", "promissed", "promissed", "did you mean \"prom"),
                    number("no number", "\"status\":\"shipped\"", "is missing")
                            .also("\"status\":\"shipped\",\"total\"", "\"total\""),
                    number("null", "\"number\":null", "is missing"),
                    number("bare number", "\"number\":17", "17 is no text; write it in quotes"),
                    number("blank number", "\"number\":\" \"", "\" \" says nothing"),
                    number("long", "\"number\":\"" + "9".repeat(65) + "\"", "has 65 characters"),
                    number("line break", "\"number\":\"B-\\n7\"", "has characters nobody sees"),
                    number("in front", "\"number\":\" B-7\"", "has characters nobody sees"),
                    number("again", "\"number\":\"B-0\"", "\"B-0\" is already on line 1; keep one"),
                    with("no shopper", "\"shopper\":\"mei\",", "", "shopper", "is missing"),
                    with("stranger", "\"mei\"", "\"nobody\"", "shopper", "is no shopper of this"),
                    with("status", "shipped\"", "shiped\"", "status", "did you mean \"shipped\"?"),
                    with("capitals", "\"shipped\"", "\"SHIPPED\"", "status", "there are placed, p"),
                    with("status 3", "\"shipped\"", "3", "status", "3 is not known here"),
                    with("comma", "129.00", "12,50", "total.amount", "write it like \"12.50\""),
                    with("negative", "129.00", "-1.00", "total.amount", "is no amount"),
                    with("exact", "129.00", "1.234", "total.amount", "has 3 digits after the po"),
                    with("power", "129.00", "1e3", "total.amount", "is no amount"),
                    with("RMB", "CNY", "RMB", "total.currency", "is no currency; write its code"),
                    with("cny", "CNY", "cny", "total.currency", "is no currency"),
                    with(
                            "bare",
                            "{\"amount\":\"129.00\",\"currency\":\"CNY\"}",
                            "129",
                            "total",
                            "129 is no object"),
                    with("whose", ",\"currency\":\"CNY\"}", "}", "total.currency", "is missing"),
                    with(
                            "no items",
                            "\"items\":[{\"product\":\"tea\",\"variant\":\"tea-250\","
                                    + "\"quantity\":2}],",
                            "",
                            "items",
                            "is missing"),
                    with(
                            "empty",
                            "[{\"product\":\"tea\",\"variant\":\"tea-250\",\"quantity\":2}]",
                            "[]",
                            "items",
                            "is empty; write at least one"),
                    with(
                            "one item",
                            "[{\"product\":\"tea\",\"variant\":\"tea-250\"," + "\"quantity\":2}]",
                            "{}",
                            "items",
                            "is no list"),
                    with(
                            "many",
                            "[{\"pr",
                            "[" + "1,".repeat(500) + "{\"pr",
                            "items",
                            "has 501 elements; at most 500"),
                    with(
                            "text",
                            "{\"product\":\"tea\",\"variant\":\"tea-250\",\"quantity\":2}",
                            "\"tea\"",
                            "items[0]",
                            "is no object"),
                    with("no product", "\"product\":\"tea\",", "", "items[0].product", "is missi"),
                    with("coffee", "\"tea\"", "\"coffee\"", "items[0].product", "is no product of"),
                    with("gram", "tea-250\",\"q", "tea-9\",\"q", "items[0].variant", "is no vari")
                            .also("[\"tea-250\"]", "[\"tea-9\"]"),
                    quantity("0", "is out of range; write a number from 1 to 9999"),
                    quantity("10000", "is out of range"),
                    quantity("99999999999999999999", "is out of range"),
                    quantity("\"2\"", "is no whole number"),
                    quantity("1.5", "is no whole number"),
                    with("gift", "\"quantity\":2", "\"gift\":true", "items[0].gift", "is no field"),
                    item("NUL", "\"name\":\"a\\u0000b\"", "items[0].name", "cannot be stored"),
                    item("half", "\"name\":\"\\ud83d\"", "items[0].name", "cannot be stored"),
                    item("no name", "\"name\":{}", "items[0].name", "with at least one"),
                    item(
                            "French",
                            "\"name\":{\"en\":\"Tea\",\"fr\":\"Thé\"}",
                            "items[0].name.fr",
                            "is no field here"),
                    item(
                            "euro",
                            "\"price\":{\"amount\":\"1\",\"currency\":\"EUR\"}",
                            "items[0].price.currency",
                            "is not the currency of the order's"),
                    item(
                            "options",
                            "\"options\":{\"size\":250}",
                            "items[0].options.size",
                            "is no text"),
                    with(
                            "never",
                            "\"placed\":\"2026-11-01T10:00:00+08:00\",",
                            "",
                            "placed",
                            "is m"),
                    with(
                            "where",
                            "11-01T10:00:00+08:00",
                            "11-01T10:00:00",
                            "placed",
                            "write it with its offset"),
                    with(
                            "day",
                            "\"2026-11-01T10:00:00+08:00\"",
                            "\"2026-11-01\"",
                            "placed",
                            "is no time"),
                    with("stone age", "2026-11-01T10", "1969-11-01T10", "placed", "1970 and 2100"),
                    with("space age", "2026-11-01T10", "2101-11-01T10", "placed", "1970 and 2100"),
                    with("period", "2026-11-01T10:00:00+08:00", "P3X", "placed", "is no time"),
                    with("early", "11-01T10:05", "11-01T09:05", "paid", "is before \"placed\""),
                    with("late", "2026-11-02T09", "2027-11-02T09", "shipped", "has yet to come"),
                    with("promise", "11-08T20", "10-08T20", "promised", "is before \"placed\""),
                    with(
                            "there",
                            "\"promised\"",
                            "\"delivered\":\"2026-11-03T09:00:00+08:00\"," + "\"promised\"",
                            "delivered",
                            "does not fit the status \"shipped\""),
                    with(
                            "e-mail",
                            "\"promised\"",
                            "\"email\":\"mei at home\",\"promised\"",
                            "email",
                            "is no e-mail address"),
                    with(
                            "code",
                            "\"promised\"",
                            "\"postcode\":\"---\",\"promised\"",
                            "postcode",
                            "is no postcode"),
                    with(
                            "refund",
                            "\"state\":\"paid\"",
                            "\"state\":\"gone\"",
                            "refunds[0].state",
                            "there are pending, paid"),
                    with(
                            "dollar",
                            "\"10.00\",\"currency\":\"CNY\"",
                            "\"10.00\",\"currency\":\"USD\"",
                            "refunds[0].amount",
                            "is not in the currency"),
                    with(
                            "when",
                            ",\"at\":\"2026-11-03T10:00:00+08:00\"",
                            "",
                            "refunds[0].at",
                            "is missing"),
                    with("return", "\"id\":\"R1\",", "", "returns[0].id", "is missing"),
                    with(
                            "other",
                            "[\"tea-250\"]",
                            "[\"cup\"]",
                            "returns[0].variants[0]",
                            "is no variant of this order"));

    private static Breakage whole(String name, UnaryOperator<String> damage, String problem) {
        return new Breakage(name, damage, "column *", problem);
    }

    private static Breakage with(
            String name, String part, String other, String field, String problem) {
        return new Breakage(name, line -> replaced(line, part, other), field, problem);
    }

    private static Breakage number(String name, String other, String problem) {
        UnaryOperator<String> damage =
                line -> line.replaceFirst(NUMBER, other.replace("\\", "\\\\"));
        return new Breakage(name, damage, "number", problem);
    }

    private Breakage also(String part, String other) {
        return new Breakage(
                name, line -> replaced(damage.apply(line), part, other), field, problem);
    }

    private static Breakage quantity(String quantity, String problem) {
        return with(
                "quantity " + quantity,
                "\"quantity\":2",
                "\"quantity\":" + quantity,
                "items[0].quantity",
                problem);
    }

    private static Breakage item(String name, String more, String field, String problem) {
        return with(name, "\"quantity\":2", "\"quantity\":2," + more, field, problem);
    }

    private static String replaced(String line, String part, String other) {
        int at = line.indexOf(part);
        if (at < 0) {
            throw new AssertionError("The line has no " + part);
        }
        return line.substring(0, at) + other + line.substring(at + part.length());
    }

    /// The bytes of a line broken this way.
    byte[] of(String line) {
        byte[] bytes = damage.apply(line).getBytes(StandardCharsets.UTF_8);
        int bad = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00EF\u00BF\u00BF");
        if (bad >= 0) {
            bytes[bad] = (byte) 0xFF;
        }
        return bytes;
    }

    /// Whether this is what is to be said.
    boolean isTold(Fault fault) {
        boolean there =
                field.endsWith("*")
                        ? fault.field().startsWith(field.replace("*", ""))
                        : fault.field().equals(field);
        return there && fault.toString().contains(problem);
    }

    @Override
    public String toString() {
        return name + " → " + field + ": " + problem;
    }
}
