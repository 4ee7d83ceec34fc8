package io.parley.commerce;

import java.util.Map;

/// A text of the shop in the languages it has it in, at least one.
public record Localized(Map<Language, String> texts) {
    /// @throws IllegalArgumentException when there is no text at all
    public Localized {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A text is needed in at least one language.");
        }
    }

    /// The same text for every language, such as a brand's name.
    public static Localized of(String text) {
        return new Localized(Map.of(Language.EN, text));
    }

    /// The text in that language, else in the one there is.
    public String in(Language language) {
        String text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }
}
