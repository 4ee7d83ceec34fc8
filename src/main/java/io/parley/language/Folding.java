package io.parley.language;

/// Brings the ways of writing the same text together: lower case, half-width, single spaces,
/// Simplified characters.
public final class Folding {
    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

    private Folding() {}

    /// The folded text, never longer than the text. Control characters count as spaces; invisible
    /// marks (direction, joiners) and apostrophes vanish, so that `where's` is `wheres`.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean spaceDue = false;
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (isSpace(c)) {
                spaceDue = !folded.isEmpty();
            } else if (!vanishes(c)) {
                if (spaceDue) {
                    folded.append(' ');
                    spaceDue = false;
                }
                folded.append(Simplified.of(Character.toLowerCase(c)));
            }
        }
        return folded.toString();
    }

    private static char halfWidth(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_OFFSET) : c;
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c);
    }

    private static boolean vanishes(char c) {
        return c == '\'' || c == '’' || c > 0x7f && Character.getType(c) == Character.FORMAT;
    }
}
