package io.parley.cli.scenarios.tau;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A piece of an order in a task of the older form, such as `Tea Kettle {…} to {…};`.
///
/// @param has what tells it from others; empty where the task does not say
/// @param becomes what it is to be instead; none where it is not to be changed
record Piece(String product, Options has, @Nullable Options becomes) {
    static final String FORM = "[A-Z][^{};:.,#]*?(?: \\{[^}]*\\})?(?: to \\{[^}]*\\})?;\\s*";

    private static final Pattern ONE =
            Pattern.compile(
                    "(?<product>[A-Z][^{};:.,#]*?)(?: \\{(?<has>[^}]*)\\})?"
                            + "(?: to \\{(?<becomes>[^}]*)\\})?;\\s*");

    static List<Piece> all(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            String has = one.group("has");
            String becomes = one.group("becomes");
            pieces.add(
                    new Piece(
                            one.group("product"),
                            Options.of(has == null ? "" : has),
                            becomes == null ? null : Options.of(becomes)));
        }
        return pieces;
    }

    /// What it is called; with its details where the order has several such.
    String called(List<String> ordered) {
        String name = Listing.inSentence(product);
        boolean isAlone = ordered.stream().filter(product::equals).count() < 2;
        return isAlone || has.isEmpty() ? name : "%s (%s)".formatted(name, has.named());
    }

    /// What is wanted instead.
    String target() {
        if (becomes == null || becomes.isEmpty()) {
            return "the same one again";
        }
        return becomes.named();
    }
}
