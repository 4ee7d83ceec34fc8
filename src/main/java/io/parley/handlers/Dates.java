package io.parley.handlers;

import io.parley.commerce.Language;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a language writes days and times, looked up once: a card has a dozen of them.
record Dates(DateTimeFormatter day, DateTimeFormatter time) {
    private static final Map<Language, Dates> BY_LANGUAGE =
            Arrays.stream(Language.values())
                    .collect(Collectors.toMap(Function.identity(), Dates::read));

    static Dates of(Language language) {
        Dates dates = BY_LANGUAGE.get(language);
        if (dates == null) {
            throw new IllegalStateException("No dates for " + language);
        }
        return dates;
    }

    private static Dates read(Language language) {
        return new Dates(
                format(FormatStyle.LONG, null, language),
                format(FormatStyle.MEDIUM, FormatStyle.SHORT, language));
    }

    private static DateTimeFormatter format(
            FormatStyle date, @Nullable FormatStyle time, Language language) {
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        date, time, IsoChronology.INSTANCE, language.locale());
        // The narrow blank that locales put before AM and PM is a box in some fonts.
        return DateTimeFormatter.ofPattern(pattern.replace('\u202F', ' '), language.locale());
    }
}
