package io.parley.commerce;

import java.util.Locale;

/// The languages Parley speaks.
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// What dates, numbers and money are formatted by.
    public Locale locale() {
        return locale;
    }

    /// The language's two-letter tag: `en` or `zh`.
    public String tag() {
        return locale.getLanguage();
    }

    /// Takes a BCP 47 tag such as `zh-Hant-TW`; anything that is not Chinese is answered in
    /// English.
    public static Language ofTag(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("zh") ? ZH : EN;
    }
}
