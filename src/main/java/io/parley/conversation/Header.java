package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What every state knows: whose thread it is, the last event's `seq`, the number of the episode,
/// the language last written, when the shopper last wrote, which event set the silence timer, how
/// often personal content was erased (each generation has a key of its own), the orders watched,
/// oldest first, what the shop was asked for and has not settled, oldest first, the orders of which
/// goods are to go back, and the causes met.
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
        List<PendingAction> pending,
        List<ReturnWish> wishes,
        Causes causes) {
    /// So many wishes are remembered; the oldest gives way to a new one.
    static final int MOST_WISHES = 50;

    public Header {
        watches = List.copyOf(watches);
        pending = List.copyOf(pending);
        wishes = List.copyOf(wishes);
    }

    static Header of(ConversationId id, MerchantId merchant) {
        return new Header(
                id,
                merchant,
                0,
                0,
                Language.EN,
                null,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                Causes.NONE);
    }

    /// The watch that the event with this seq began, if it goes on.
    Optional<Watch> watch(long setBy) {
        return watches.stream().filter(watch -> watch.setBy() == setBy).findFirst();
    }

    /// What the event with this seq asked of the shop, if it is not settled.
    Optional<PendingAction> pending(long setBy) {
        return pending.stream().filter(action -> action.setBy() == setBy).findFirst();
    }

    /// Since when goods of these orders are to go back.
    Map<OrderNumber, Instant> wishedSince() {
        Map<OrderNumber, Instant> since = new HashMap<>();
        wishes.forEach(wish ->
                wish.order().read().ifPresent(order -> since.putIfAbsent(order, wish.since())));
        return since;
    }

    Header at(long newSeq) {
        return changed(draft -> draft.seq = newSeq);
    }

    Header met(Cause cause) {
        return changed(draft -> draft.causes = causes.with(cause));
    }

    Header opened(int newEpisode) {
        return changed(draft -> {
            draft.episode = newEpisode;
            draft.silenceSetBy = seq;
        });
    }

    /// The silence is timed from this event on.
    Header timed() {
        return changed(draft -> draft.silenceSetBy = seq);
    }

    Header heard(Language spoken, Instant when) {
        return changed(draft -> {
            draft.language = spoken;
            draft.lastHeard = when;
        });
    }

    /// The orders watched are personal content, too: nobody could say what the notices are about,
    /// or what a wish is for. What the shop was asked for is still waited for.
    Header erased() {
        return changed(draft -> {
            draft.keyGeneration = keyGeneration + 1;
            draft.watches = List.of();
            draft.pending = pending.stream().map(PendingAction::forgotten).toList();
            draft.wishes = List.of();
        });
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

    Header asking(Erasable<ShopAction> action) {
        Stream<PendingAction> more = Stream.of(new PendingAction(seq, action));
        return changed(draft -> draft.pending = Stream.concat(pending.stream(), more).toList());
    }

    Header settled(long ask) {
        return changed(
                draft -> draft.pending = pending.stream().filter(a -> a.setBy() != ask).toList());
    }

    Header wishing(Erasable<OrderNumber> order, Instant since) {
        Stream<ReturnWish> more = Stream.of(new ReturnWish(order, since));
        return changed(draft ->
                draft.wishes =
                        Stream.concat(wishes.stream(), more)
                                .skip(wishes.size() < MOST_WISHES ? 0 : 1)
                                .toList());
    }

    private Header with(Stream<Watch> others) {
        return changed(draft -> draft.watches = others.toList());
    }

    private Header changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.header();
    }

    /// What of a header changes. Records have no way yet to change one of twelve components.
    private static final class Draft {
        private final Header from;
        private long seq;
        private int episode;
        private Language language;
        private @Nullable Instant lastHeard;
        private long silenceSetBy;
        private int keyGeneration;
        private List<Watch> watches;
        private List<PendingAction> pending;
        private List<ReturnWish> wishes;
        private Causes causes;

        Draft(Header from) {
            this.from = from;
            seq = from.seq;
            episode = from.episode;
            language = from.language;
            lastHeard = from.lastHeard;
            silenceSetBy = from.silenceSetBy;
            keyGeneration = from.keyGeneration;
            watches = from.watches;
            pending = from.pending;
            wishes = from.wishes;
            causes = from.causes;
        }

        Header header() {
            return new Header(
                    from.id,
                    from.merchant,
                    seq,
                    episode,
                    language,
                    lastHeard,
                    silenceSetBy,
                    keyGeneration,
                    watches,
                    pending,
                    wishes,
                    causes);
        }
    }
}
