package io.parley.turn;

import io.parley.commerce.Language;
import io.parley.conversation.ParcelNews;
import io.parley.platform.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// Puts what happened to a parcel into words, with times as the shop's clocks show them.
record ParcelWords(Messages messages, ZoneId zone) {

    String tell(Language language, ParcelNews news) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                say(
                        language,
                        "parcel_" + news.milestone().wireName() + (isDated(news) ? "_until" : ""),
                        news.order().value(),
                        news.carrier(),
                        whenAndWhere(language, news)));
        if (news.expected() != null && isAhead(news)) {
            sentences.add(say(language, "parcel_expected", day(language, news.expected())));
        }
        if (news.trackingNumber() != null) {
            sentences.add(say(language, "parcel_tracking", news.trackingNumber()));
        }
        return String.join(say(language, "parcel_between"), sentences);
    }

    /// A delay whose end is known is told by it.
    private static boolean isDated(ParcelNews news) {
        return switch (news.milestone()) {
            case DELAYED -> isAhead(news);
            case REGISTERED,
                    PICKED_UP,
                    IN_TRANSIT,
                    AT_CUSTOMS,
                    OUT_FOR_DELIVERY,
                    DELIVERY_FAILED,
                    READY_FOR_PICKUP,
                    DELIVERED,
                    RETURNING,
                    RETURNED,
                    LOST ->
                    false;
        };
    }

    /// Whether a delivery is still to be expected, at a time yet to come.
    private static boolean isAhead(ParcelNews news) {
        return switch (news.milestone()) {
            case REGISTERED,
                    PICKED_UP,
                    IN_TRANSIT,
                    AT_CUSTOMS,
                    OUT_FOR_DELIVERY,
                    DELIVERY_FAILED,
                    DELAYED ->
                    news.expected() != null && news.expected().isAfter(news.at());
            case READY_FOR_PICKUP, DELIVERED, RETURNING, RETURNED, LOST -> false;
        };
    }

    private String whenAndWhere(Language language, ParcelNews news) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .withZone(zone)
                        .format(news.at());
        return news.place() == null
                ? when
                : say(language, "parcel_when_where", when, news.place().in(language));
    }

    private String day(Language language, Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .withZone(zone)
                .format(instant);
    }

    private String say(Language language, String key, Object... arguments) {
        return messages.say(language.locale(), key, arguments);
    }
}
