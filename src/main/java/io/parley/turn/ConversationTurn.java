package io.parley.turn;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.Consultation;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.Decided;
import io.parley.conversation.Header;
import io.parley.conversation.House;
import io.parley.conversation.Query;
import io.parley.conversation.Recorded;
import io.parley.journal.DeadLetter;
import io.parley.journal.EncodedEvent;
import io.parley.journal.Journal.Origin;
import io.parley.journal.Standing;
import io.parley.merchants.Merchant;
import io.parley.routing.Glance;
import io.parley.routing.Written;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.turn.Answering.Asked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One conversation's part in a batch: its commands in order, run one after the other on the state
/// each leaves behind. Used by one thread at a time.
final class ConversationTurn {
    private static final Logger LOG = Logger.getLogger(ConversationTurn.class);

    /// How often a handler may ask for further facts about one message.
    private static final int ROUNDS = 5;

    private final Merchant merchant;
    private final House house;
    private final List<Received> commands;
    private final boolean refused;
    private final Set<Cause> done = new HashSet<>();
    private final List<EncodedEvent> known = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();
    private Standing standing;
    private Conversation state;
    private int next;
    private int rounds;

    /// The next message, kept while its facts are fetched.
    private @Nullable Asked asked;

    private Glance glance = Glance.NONE;

    /// A new event and the generation of the key that seals it.
    record Step(Recorded recorded, int keyGeneration) {}

    /// @param refused whether the journal refused what these commands led to, so that each is to
    ///   fail
    ConversationTurn(
            Merchant merchant,
            House house,
            List<Received> commands,
            boolean refused,
            Standing standing) {
        this.merchant = merchant;
        this.house = house;
        this.commands = commands;
        this.refused = refused;
        this.standing = standing;
        this.state = standing.state();
    }

    /// Begins anew from what the journal says.
    void restart(Standing fromJournal, Map<Cause, List<EncodedEvent>> journalled) {
        standing = fromJournal;
        state = fromJournal.state();
        next = 0;
        rounds = 0;
        asked = null;
        done.clear();
        known.clear();
        steps.clear();
        deadLetters.clear();
        remember(journalled);
    }

    /// The commands of these causes are done; their events only need publishing.
    void remember(Map<Cause, List<EncodedEvent>> journalled) {
        done.addAll(journalled.keySet());
        journalled.values().forEach(known::addAll);
        known.sort(Comparator.comparingLong(EncodedEvent::seq));
    }

    /// What is to be read in the commands still to be decided, as far as the state of now tells.
    List<Written> written() {
        if (refused) {
            return List.of();
        }
        return commands.subList(next, commands.size()).stream()
                .filter(received -> !done.contains(cause(received)))
                .map(received -> state.query(received.command()))
                .filter(Objects::nonNull)
                .map(query -> new Written(query.said().text(), merchant.storefront()))
                .toList();
    }

    /// What was seen in the texts of the batch; stays when the turn begins anew.
    void see(Glance glance) {
        this.glance = glance;
    }

    /// Goes on until all commands are decided (then nothing is returned) or facts are missing.
    Set<Lookup<?>> advance(Answering answering, Facts facts, Instant now) {
        while (next < commands.size()) {
            Received received = commands.get(next);
            if (done.contains(cause(received))) {
                next++;
                continue;
            }
            Set<Lookup<?>> missing = decide(received, answering, facts, now);
            if (!missing.isEmpty()) {
                return missing;
            }
            done.add(cause(received));
            next++;
            rounds = 0;
            asked = null;
        }
        return Set.of();
    }

    private Set<Lookup<?>> decide(
            Received received, Answering answering, Facts facts, Instant now) {
        if (refused) {
            fail(received, "the journal refused the data", now);
            return Set.of();
        }
        try {
            return tryToDecide(received, answering, facts, now);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(
                    e, "Command failed conversation=%s cause=%s", header().id(), cause(received));
            fail(received, e.getClass().getName(), now);
            return Set.of();
        }
    }

    private Set<Lookup<?>> tryToDecide(
            Received received, Answering answering, Facts facts, Instant now) {
        Command command = received.command();
        Query query = state.query(command);
        if (query == null) {
            record(received, state.decide(command, new Consultation.None(), house, now), now);
            return Set.of();
        }
        Asked message = asked == null ? answering.ask(query, merchant, glance, now) : asked;
        asked = message;
        return switch (message.with(facts)) {
            case Answering.Outcome.Missing(Set<Lookup<?>> lookups) -> {
                if (++rounds > ROUNDS) {
                    throw new IllegalStateException("A handler asks for facts without end");
                }
                yield foreseen(lookups, answering, facts, now);
            }
            case Answering.Outcome.Answered(Consultation.Given given) -> {
                record(received, state.decide(command, given, house, now), now);
                yield Set.of();
            }
        };
    }

    /// What the next message misses, and what the later ones will probably miss, so that a long run
    /// of messages needs one fetch, not one each.
    private Set<Lookup<?>> foreseen(
            Set<Lookup<?>> missing, Answering answering, Facts facts, Instant now) {
        Set<Lookup<?>> all = new HashSet<>(missing);
        for (Received later : commands.subList(next + 1, commands.size())) {
            all.addAll(guessed(later, answering, facts, now));
        }
        return all;
    }

    /// A guess may go wrong, since the state it will meet is another; its own turn shows the
    /// failure.
    private Set<Lookup<?>> guessed(Received later, Answering answering, Facts facts, Instant now) {
        try {
            Query query = state.query(later.command());
            return query != null
                            && answering.ask(query, merchant, glance, now).with(facts)
                                    instanceof Answering.Outcome.Missing(Set<Lookup<?>> more)
                    ? more
                    : Set.of();
        } catch (RuntimeException | StackOverflowError e) {
            return Set.of();
        }
    }

    private void fail(Received received, String reason, Instant now) {
        deadLetters.add(received.deadLetter(reason, now));
        record(received, state.fail(received.command(), reason, house, now), now);
    }

    private void record(Received received, List<ConversationEvent> events, Instant now) {
        Decided decided = Decided.of(state, cause(received), events, now);
        for (Recorded recorded : decided.events()) {
            steps.add(new Step(recorded, header().keyGeneration()));
        }
        state = decided.after();
    }

    private Header header() {
        return state.header();
    }

    private static Cause cause(Received received) {
        return received.command().envelope().cause();
    }

    MerchantId merchant() {
        return state.header().merchant();
    }

    Standing standing() {
        return standing;
    }

    Conversation state() {
        return state;
    }

    /// The events to be written, in order.
    List<Step> steps() {
        return steps;
    }

    /// Events journalled earlier that this batch's commands led to, in order of seq.
    List<EncodedEvent> known() {
        return known;
    }

    List<DeadLetter> deadLetters() {
        return deadLetters;
    }

    Set<Origin> origins() {
        return Batch.origins(commands);
    }

    /// Which of its commands may be in the journal already.
    Set<Origin> suspects() {
        return commands.stream()
                .map(Received::origin)
                .filter(origin -> header().causes().mayHold(origin.cause()))
                .collect(Collectors.toSet());
    }

    boolean asksForErasure() {
        return commands.stream().anyMatch(r -> r.command() instanceof Command.ErasureAsked);
    }
}
