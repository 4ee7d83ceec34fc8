package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.language.Script;

/// The language of a message.
final class Spoken {
    private Spoken() {}

    /// By its script. A single Latin word, such as `ok` or a brand, is written in every language,
    /// so the screen's decides.
    static Language in(String masked, Language screen) {
        return switch (Script.of(masked)) {
            case HAN -> Language.ZH;
            case OTHER -> Script.words(masked) > 1 ? Language.EN : screen;
            case NONE -> screen;
        };
    }
}
