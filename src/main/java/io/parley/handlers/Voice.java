package io.parley.handlers;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.platform.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts of a handler as one shopper reads them: in the message's language, with the days of
/// the shop's zone.
public record Voice(Messages messages, Language language, ZoneId zone) {
    public static Voice of(Messages messages, Request request) {
        return new Voice(messages, request.route().language(), request.storefront().zone());
    }

    public String say(String key, Object... arguments) {
        return messages.say(language.locale(), key, arguments);
    }

    public String say(Localized text) {
        return text.in(language);
    }

    public String say(Money money) {
        return money.in(language);
    }

    /// A day, such as `November 11, 2026`.
    public String day(Instant at) {
        return Dates.of(language).day().format(at.atZone(zone));
    }

    /// A day and a time of day, such as `Nov 11, 2026, 8:05 PM`.
    public String time(Instant at) {
        return Dates.of(language).time().format(at.atZone(zone));
    }

    /// Sentences as one text; Chinese puts no blanks between them.
    public String sentences(Stream<String> sentences) {
        String blank =
                switch (language) {
                    case EN -> " ";
                    case ZH -> "";
                };
        return sentences.filter(s -> !s.isEmpty()).collect(Collectors.joining(blank));
    }

    /// A list within a sentence.
    public String list(Stream<String> things) {
        String comma =
                switch (language) {
                    case EN -> ", ";
                    case ZH -> "、";
                };
        return things.collect(Collectors.joining(comma));
    }
}
