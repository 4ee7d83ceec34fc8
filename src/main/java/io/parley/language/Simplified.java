package io.parley.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Traditional Chinese characters as Simplified ones, by OpenCC's table, which opencc4j carries.
/// What is one character in Simplified and several in Traditional comes together; the few that go
/// the other way (乾 is 干 or 乾) take the table's first.
final class Simplified {
    /// In the jar of opencc4j; of it only this table is used.
    private static final String TABLE = "/data/dictionary/TSCharacters.txt";

    private static final char FIRST_HAN = '\u2e80';
    private static final char[] OF = table();

    private Simplified() {}

    static char of(char c) {
        return c < FIRST_HAN ? c : OF[c];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        try (InputStream in = Simplified.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(
                        TABLE + " is not on the class path: the jar of opencc4j carries it");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> enter(line, table));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TABLE, e);
        }
        return table;
    }

    /// A line is a character, a tab, and what it becomes, the commonest first. Characters outside
    /// the basic plane take two chars and stay as they are.
    private static void enter(String line, char[] table) {
        boolean isPlain =
                line.length() >= 3
                        && line.charAt(1) == '\t'
                        && !Character.isSurrogate(line.charAt(2));
        if (isPlain) {
            table[line.charAt(0)] = line.charAt(2);
        }
    }
}
