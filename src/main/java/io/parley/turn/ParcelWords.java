package io.parley.turn;

import io.parley.commerce.Language;
import io.parley.conversation.ParcelNews;
import io.parley.handlers.Voice;
import io.parley.platform.Messages;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Puts what happened to a parcel into words, with times as the shop's clocks show them.
record ParcelWords(Messages messages, ZoneId zone) {

    String tell(Language language, ParcelNews news) {
        Voice voice = new Voice(messages, language, zone);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                voice.say(
                        "parcel_" + news.milestone().wireName() + (isDated(news) ? "_until" : ""),
                        news.order().value(),
                        news.carrier(),
                        whenAndWhere(voice, news)));
        if (news.expected() != null && isAhead(news)) {
            sentences.add(voice.say("parcel_expected", voice.day(news.expected())));
        }
        if (news.trackingNumber() != null) {
            sentences.add(voice.say("parcel_tracking", news.trackingNumber()));
        }
        return voice.sentences(sentences.stream());
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

    private static String whenAndWhere(Voice voice, ParcelNews news) {
        String when = voice.time(news.at());
        return news.place() == null
                ? when
                : voice.say("parcel_when_where", when, voice.say(news.place()));
    }
}
