package io.parley.cli.eval;

import java.util.SplittableRandom;

/// Slips of the finger: two letters in the wrong order, one left out, one twice, one beside it.
final class Typos {
    private static final String LETTERS = "qwertyuiopasdfghjklzxcvbnm";

    private final SplittableRandom random = new SplittableRandom(25);
    private final int every;

    /// @param every the characters to a typo, on average
    Typos(int every) {
        this.every = every;
    }

    String in(String text) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (random.nextInt(every) == 0) {
                i += slip(text, i, typed);
            } else {
                typed.append(text.charAt(i));
            }
        }
        return typed.toString();
    }

    /// How many further characters were used up.
    private int slip(String text, int at, StringBuilder typed) {
        char c = text.charAt(at);
        switch (random.nextInt(4)) {
            case 0 -> typed.append(c).append(c);
            case 1 -> typed.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            case 2 -> {
                if (at + 1 < text.length()) {
                    typed.append(text.charAt(at + 1)).append(c);
                    return 1;
                }
            }
            default -> {}
        }
        return 0;
    }
}
