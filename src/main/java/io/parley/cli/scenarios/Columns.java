package io.parley.cli.scenarios;

/// Columns on a terminal, where a Chinese character is as wide as two letters.
final class Columns {
    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        boolean wide =
                Character.isIdeographic(codePoint)
                        // Chinese punctuation, and the full-width forms of letters and signs.
                        || codePoint >= 0x3000 && codePoint <= 0x303f
                        || codePoint >= 0xff01 && codePoint <= 0xff60;
        return wide ? 2 : 1;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /// The text, with its end left out when it is wider.
    static String cut(String text, int widest) {
        if (width(text) <= widest) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0, width = width(points[0]); width < widest; width += width(points[++i])) {
            kept.appendCodePoint(points[i]);
        }
        return kept + "…";
    }
}
