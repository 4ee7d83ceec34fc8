package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What every state knows: whose thread it is, the last event's `seq`, the number of the episode,
/// the language last written, when the shopper last wrote and which event set the silence timer.
public record Header(
        ConversationId id,
        MerchantId merchant,
        long seq,
        int episode,
        Language language,
        @Nullable Instant lastHeard,
        long silenceSetBy) {

    static Header of(ConversationId id, MerchantId merchant) {
        return new Header(id, merchant, 0, 0, Language.EN, null, 0);
    }

    Header at(long newSeq) {
        return new Header(id, merchant, newSeq, episode, language, lastHeard, silenceSetBy);
    }

    Header opened(int newEpisode) {
        return new Header(id, merchant, seq, newEpisode, language, lastHeard, seq);
    }

    Header watched() {
        return new Header(id, merchant, seq, episode, language, lastHeard, seq);
    }

    Header heard(Language spoken, Instant when) {
        return new Header(id, merchant, seq, episode, spoken, when, silenceSetBy);
    }
}
