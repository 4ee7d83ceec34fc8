package io.parley.cli;

import io.parley.shop.records.ImportProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/// Tells the person at the terminal how far an import is: on a terminal in one line that is
/// rewritten, else in a line every few seconds.
final class ImportConsole implements ImportProgress {
    private static final Duration REWRITE = Duration.ofMillis(100);
    private static final Duration LINE = Duration.ofSeconds(3);

    private final PrintWriter out;
    private final boolean terminal;
    private long told = System.nanoTime();
    private int width;

    /// @param terminal whether a line can be rewritten
    ImportConsole(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void at(String what, int records) {
        long pause = (terminal ? REWRITE : LINE).toNanos();
        if (System.nanoTime() - told >= pause) {
            told = System.nanoTime();
            String line = String.format(Locale.ROOT, "%s: %,d", what, records);
            if (terminal) {
                rewrite(line);
            } else {
                out.println(line);
            }
            out.flush();
        }
    }

    /// Leaves nothing behind of a line that was rewritten.
    void end() {
        if (width > 0) {
            rewrite("");
            out.print('\r');
            out.flush();
        }
    }

    private void rewrite(String line) {
        out.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
    }
}
