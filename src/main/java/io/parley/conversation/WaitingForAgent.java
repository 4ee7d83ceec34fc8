package io.parley.conversation;

import io.parley.conversation.ConversationEvent.HandOverTakenBack;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.OrderUnwatched;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person will answer. The assistant keeps quiet but for notices, unless the shopper takes the
/// wish back.
///
/// @param acknowledged whether the shopper was told that what is written meanwhile will be read
public record WaitingForAgent(Header header, HandOverReason reason, boolean acknowledged)
        implements Conversation {

    @Override
    public String status() {
        return "waiting_for_agent";
    }

    @Override
    public WaitingForAgent with(Header newHeader) {
        return new WaitingForAgent(newHeader, reason, acknowledged);
    }

    WaitingForAgent acknowledged(Header newHeader) {
        return new WaitingForAgent(newHeader, reason, true);
    }

    @Override
    public @Nullable Query queryFor(Command.ShopperSaid said) {
        return null;
    }

    @Override
    public List<ConversationEvent> hear(
            Command.ShopperSaid said, Consultation consultation, House house, Instant now) {
        MessageReceived received = WithBot.received(said, header.language());
        Cause cause = said.envelope().cause();
        if (Choice.BACK_TO_ASSISTANT.equals(said.choice())) {
            return List.of(received, takenBack(said, house, now));
        }
        Optional<Watch> stopped = unwatchedBy(said);
        if (stopped.isPresent()) {
            return List.of(
                    received, new OrderUnwatched(stopped.get().setBy()), stopped(said, house));
        }
        if (acknowledged || said.automatic()) {
            return List.of(received);
        }
        return List.of(
                received,
                new WaitAcknowledged(cause, Erasable.of(house.stillWaiting(header.language()))));
    }

    @Override
    public List<ConversationEvent> passOn(
            Cause cause, HandOverReason another, House house, Instant now) {
        return List.of();
    }

    @Override
    public List<ConversationEvent> giveUp(
            Command command, String failure, House house, Instant now) {
        return List.of(new MessageFailed(failure));
    }

    /// No handler is asked while a person is awaited, and yet the button below a notice works.
    private Optional<Watch> unwatchedBy(Command.ShopperSaid said) {
        return header.watches().stream()
                .filter(watch ->
                        watch.order()
                                .read()
                                .map(Choice::unwatch)
                                .filter(id -> id.equals(said.choice()))
                                .isPresent())
                .findFirst();
    }

    private WaitAcknowledged stopped(Command.ShopperSaid said, House house) {
        List<ReplyContent> told = new ArrayList<>();
        told.add(house.notice(header.language(), Phrase.UPDATES_STOPPED));
        if (!acknowledged) {
            told.addAll(house.stillWaiting(header.language()));
        }
        return new WaitAcknowledged(said.envelope().cause(), Erasable.of(List.copyOf(told)));
    }

    private HandOverTakenBack takenBack(Command.ShopperSaid said, House house, Instant now) {
        return new HandOverTakenBack(
                said.envelope().cause(),
                now.plus(house.rules().silence()),
                Erasable.of(List.of(house.notice(header.language(), Phrase.TAKEN_BACK))));
    }
}
