package io.parley.cli;

import io.parley.routing.Compared;
import io.parley.routing.Quality;
import io.parley.routing.Quality.Loss;
import io.parley.routing.Quality.OfIntent;
import java.util.Locale;
import java.util.stream.Collectors;

/// What phrases change, as it is told to an operator.
final class PhrasesText {
    private static final String ROW = "%-34s %8s %8s %8s %7s %7s%n";
    private static final double PERCENT = 100;

    private PhrasesText() {}

    static String of(Quality quality) {
        return """
        Read right by models that have not learnt the phrase (the words alone, without the closer look):
        %s%s%s%s%s
        %s
        """
                .formatted(
                        row("", "phrases", "now", "then", "won", "lost"),
                        row("your phrases", quality.own()),
                        row("shipped phrases", quality.shipped()),
                        intents(quality),
                        losses(quality) + takenOver(quality),
                        quality.verdict());
    }

    private static String intents(Quality quality) {
        return quality.intents().stream()
                .map(PhrasesText::intent)
                .collect(Collectors.joining("", System.lineSeparator(), ""));
    }

    private static String intent(OfIntent one) {
        String name = one.intent().name();
        String own = one.own().phrases() == 0 ? "" : row(name + " (yours)", one.own());
        return own + row(name + " (shipped)", one.shipped());
    }

    private static String losses(Quality quality) {
        if (quality.losses().isEmpty()) {
            return "";
        }
        return quality.losses().stream()
                .map(PhrasesText::loss)
                .collect(
                        Collectors.joining(
                                "",
                                "%nShipped phrases no longer read right (%d of %d):%n"
                                        .formatted(
                                                quality.losses().size(), quality.shipped().lost()),
                                ""));
    }

    private static String loss(Loss loss) {
        return "  %s: %s, as %s%n".formatted(loss.intent(), loss.text(), loss.readAs());
    }

    private static String takenOver(Quality quality) {
        return quality.takenOver() == 0
                ? ""
                : "%nOf the shipped phrases %d are yours as well; what you say of them holds.%n"
                        .formatted(quality.takenOver());
    }

    private static String row(String name, Compared compared) {
        return row(
                name,
                String.valueOf(compared.phrases()),
                share(compared.before(), compared),
                share(compared.after(), compared),
                String.valueOf(compared.won()),
                String.valueOf(compared.lost()));
    }

    private static String row(Object... cells) {
        return ROW.formatted(cells);
    }

    private static String share(int right, Compared of) {
        return of.phrases() == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f %%", PERCENT * right / of.phrases());
    }
}
