package io.parley.language;

import java.lang.Character.UnicodeScript;

/// What a text is written in.
public enum Script {
    HAN,
    OTHER,
    /// No letters: digits, signs, emoji.
    NONE;

    /// The script that has the larger share. A Chinese character says about as much as a word, so
    /// characters are counted against words: `where is my 快递` is not Han, `查一下 iPhone Pro` is.
    public static Script of(String text) {
        int han = han(text);
        int words = words(text);
        if (han == 0 && words == 0) {
            return NONE;
        }
        return han >= words ? HAN : OTHER;
    }

    /// How many Chinese characters there are.
    public static int han(String text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                han++;
            }
        }
        return han;
    }

    /// How many words of other scripts there are: runs of letters and digits that begin with a
    /// letter.
    public static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = Character.isLetterOrDigit(c) && !isHan(c);
            if (part && !inside && Character.isLetter(c)) {
                words++;
            }
            inside = part;
        }
        return words;
    }

    /// Whether it is a Chinese character. Those outside the basic plane are too rare in chats to be
    /// worth reading code points.
    static boolean isHan(char c) {
        return c >= 0x2e80 && UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
