package io.parley.routing.model;

import java.util.SplittableRandom;

/// Slips of the finger: two letters in the wrong order, one left out, one twice, one beside it.
public final class Typos {
    private static final String LETTERS = "qwertyuiopasdfghjklzxcvbnm";

    private final SplittableRandom random;
    private final int every;

    /// @param every the characters to a typo, on average
    /// @param seed same texts in the same order and seed, same typos
    public Typos(int every, long seed) {
        this.every = every;
        random = new SplittableRandom(seed);
    }

    /// The text as somebody in a hurry would have typed it.
    public String in(String text) {
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
