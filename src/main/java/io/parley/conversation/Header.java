package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What every state knows: whose thread it is, the last event's `seq`, the number of the episode,
/// the language last written, when the shopper last wrote, which event set the silence timer, how
/// often personal content was erased (each generation has a key of its own) and the orders watched,
/// oldest first, and the causes met.
public record Header(
        ConversationId id,
        MerchantId merchant,
        long seq,
        int episode,
        Language language,
        @Nullable Instant lastHeard,
        long silenceSetBy,
        int keyGeneration,
        List<Watch> watches,
        Causes causes) {
    public Header {
        watches = List.copyOf(watches);
    }

    static Header of(ConversationId id, MerchantId merchant) {
        return new Header(id, merchant, 0, 0, Language.EN, null, 0, 0, List.of(), Causes.NONE);
    }

    /// The watch that the event with this seq began, if it goes on.
    Optional<Watch> watch(long setBy) {
        return watches.stream().filter(watch -> watch.setBy() == setBy).findFirst();
    }

    Header at(long newSeq) {
        return new Header(
                id,
                merchant,
                newSeq,
                episode,
                language,
                lastHeard,
                silenceSetBy,
                keyGeneration,
                watches,
                causes);
    }

    Header met(Cause cause) {
        return new Header(
                id,
                merchant,
                seq,
                episode,
                language,
                lastHeard,
                silenceSetBy,
                keyGeneration,
                watches,
                causes.with(cause));
    }

    Header opened(int newEpisode) {
        return new Header(
                id,
                merchant,
                seq,
                newEpisode,
                language,
                lastHeard,
                seq,
                keyGeneration,
                watches,
                causes);
    }

    /// The silence is timed from this event on.
    Header timed() {
        return new Header(
                id,
                merchant,
                seq,
                episode,
                language,
                lastHeard,
                seq,
                keyGeneration,
                watches,
                causes);
    }

    Header heard(Language spoken, Instant when) {
        return new Header(
                id,
                merchant,
                seq,
                episode,
                spoken,
                when,
                silenceSetBy,
                keyGeneration,
                watches,
                causes);
    }

    /// The orders watched are personal content, too: nobody could say what the notices are about.
    Header erased() {
        return new Header(
                id,
                merchant,
                seq,
                episode,
                language,
                lastHeard,
                silenceSetBy,
                keyGeneration + 1,
                List.of(),
                causes);
    }

    Header watching(Erasable<OrderNumber> order) {
        Watch begun = new Watch(seq, order, List.of());
        return with(Stream.concat(watches.stream(), Stream.of(begun)));
    }

    Header unwatching(long setBy) {
        return with(watches.stream().filter(watch -> watch.setBy() != setBy));
    }

    Header told(long setBy, Told news) {
        return with(
                watches.stream().map(watch -> watch.setBy() == setBy ? watch.told(news) : watch));
    }

    private Header with(Stream<Watch> others) {
        return new Header(
                id,
                merchant,
                seq,
                episode,
                language,
                lastHeard,
                silenceSetBy,
                keyGeneration,
                others.toList(),
                causes);
    }
}
