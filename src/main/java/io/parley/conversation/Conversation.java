package io.parley.conversation;

import io.parley.commerce.MerchantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The state of a conversation: the fold of its events, nothing else.
public sealed interface Conversation permits Dormant, WithBot, WaitingForAgent {

    Header header();

    /// The state's name in the journal and in scenario files, such as `with_bot`.
    String status();

    /// The same state at another place.
    Conversation with(Header header);

    /// The same state without any personal content.
    default Conversation forget(Header header) {
        return with(header);
    }

    /// A thread nobody has written in.
    static Conversation unopened(ConversationId id, MerchantId merchant) {
        return new Unopened(Header.of(id, merchant));
    }

    /// What a handler must be asked before this command can be decided, or nothing.
    default @Nullable Query query(Command command) {
        return switch (command) {
            case Command.ShopperSaid said when said.automatic() -> null;
            case Command.ShopperSaid said -> queryFor(said);
            case Command.TimerFired timer -> queryFor(timer);
            case Command.GuestSignedIn _,
                    Command.ErasureAsked _,
                    Command.ParcelMoved _,
                    Command.ActionSettled _ ->
                    null;
        };
    }

    @Nullable Query queryFor(Command.ShopperSaid said);

    default @Nullable Query queryFor(Command.TimerFired timer) {
        return null;
    }

    /// What follows from a command: at least one event.
    ///
    /// @param consultation what the handlers said to `query(command)`; `None` when there was none
    default List<ConversationEvent> decide(
            Command command, Consultation consultation, House house, Instant now) {
        return switch (command) {
            case Command.ShopperSaid said -> hear(said, consultation, house, now);
            case Command.TimerFired timer -> wake(timer, consultation, house, now);
            case Command.GuestSignedIn signedIn ->
                    List.of(new ConversationEvent.GuestLinked(signedIn.guest()));
            case Command.ErasureAsked _ -> List.of(new ConversationEvent.PersonalDataErased());
            case Command.ParcelMoved moved -> List.of(tell(moved, house));
            case Command.ActionSettled settled -> Acting.settle(this, settled, house, now);
        };
    }

    List<ConversationEvent> hear(
            Command.ShopperSaid said, Consultation consultation, House house, Instant now);

    default List<ConversationEvent> wake(
            Command.TimerFired timer, Consultation consultation, House house, Instant now) {
        return switch (timer.kind()) {
            case ACTION -> Acting.overdue(this, timer, house, now);
            case SILENCE, LOOKUP ->
                    List.of(new ConversationEvent.CommandDropped(DropReason.STALE_TIMER));
        };
    }

    /// A person is to look after something; nothing follows where one has the conversation already.
    List<ConversationEvent> passOn(Cause cause, HandOverReason reason, House house, Instant now);

    /// The same in every state: it neither opens an episode nor keeps one open.
    private ConversationEvent tell(Command.ParcelMoved moved, House house) {
        ParcelNews news = moved.news();
        return header().watch(moved.watch())
                .map(watch -> watch.objection(news))
                .orElse(Optional.of(DropReason.NOT_WATCHED))
                .<ConversationEvent>map(ConversationEvent.CommandDropped::new)
                .orElseGet(() ->
                        new ConversationEvent.NoticeGiven(
                                moved.watch(),
                                news.milestone(),
                                news.at(),
                                Erasable.of(
                                        new ConversationEvent.NoticeGiven.ParcelNotice(
                                                news.parcel(),
                                                house.parcelNotice(header().language(), news)))));
    }

    /// What is left of a command that broke the machinery: the failure, and a person told of it,
    /// unless nobody had asked for anything.
    default List<ConversationEvent> fail(Command command, String reason, House house, Instant now) {
        return switch (command) {
            case Command.ShopperSaid _,
                    Command.TimerFired _,
                    Command.GuestSignedIn _,
                    Command.ErasureAsked _,
                    Command.ActionSettled _ ->
                    giveUp(command, reason, house, now);
            case Command.ParcelMoved _ -> List.of(new ConversationEvent.MessageFailed(reason));
        };
    }

    List<ConversationEvent> giveUp(Command command, String reason, House house, Instant now);

    /// The state after an event written at `seq`.
    ///
    /// @throws IllegalStateException when such an event cannot follow this state
    default Conversation evolve(ConversationEvent event, long seq, Instant at) {
        return Fold.evolve(this, event, seq, at);
    }

    /// The same state, with a cause that has led to its events.
    default Conversation met(Cause cause) {
        return with(header().met(cause));
    }

    /// The state after these events, which follow each other without a gap.
    default Conversation fold(Iterable<Recorded> events) {
        Conversation state = this;
        for (Recorded recorded : events) {
            state =
                    state.evolve(recorded.event(), recorded.seq(), recorded.at())
                            .met(recorded.cause());
        }
        return state;
    }
}
