package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What every state knows: whose thread it is, the last event's `seq`, the number of the episode,
/// the language last written, when the shopper last wrote, which event set the silence timer and
/// how often personal content was erased (each generation has a key of its own).
public record Header(
        ConversationId id,
        MerchantId merchant,
        long seq,
        int episode,
        Language language,
        @Nullable Instant lastHeard,
        long silenceSetBy,
        int keyGeneration) {

    static Header of(ConversationId id, MerchantId merchant) {
        return new Header(id, merchant, 0, 0, Language.EN, null, 0, 0);
    }

    Header at(long newSeq) {
        return new Header(
                id, merchant, newSeq, episode, language, lastHeard, silenceSetBy, keyGeneration);
    }

    Header opened(int newEpisode) {
        return new Header(id, merchant, seq, newEpisode, language, lastHeard, seq, keyGeneration);
    }

    Header watched() {
        return new Header(id, merchant, seq, episode, language, lastHeard, seq, keyGeneration);
    }

    Header heard(Language spoken, Instant when) {
        return new Header(id, merchant, seq, episode, spoken, when, silenceSetBy, keyGeneration);
    }

    Header erased() {
        return new Header(
                id, merchant, seq, episode, language, lastHeard, silenceSetBy, keyGeneration + 1);
    }
}
