package io.parley.conversation;

import java.time.Instant;
import java.util.List;

/// Nobody talks: no episode is open, and the next message opens one.
public sealed interface Dormant extends Conversation permits Unopened, Closed {

    @Override
    default Query queryFor(Command.ShopperSaid said) {
        return WithBot.queryWithin(header(), said, null);
    }

    @Override
    default List<ConversationEvent> hear(
            Command.ShopperSaid said, Consultation consultation, House house, Instant now) {
        return Episode.open(this, house, now, bot -> bot.hear(said, consultation, house, now));
    }

    @Override
    default List<ConversationEvent> passOn(
            Cause cause, HandOverReason reason, House house, Instant now) {
        return Episode.open(this, house, now, bot -> bot.passOn(cause, reason, house, now));
    }

    @Override
    default List<ConversationEvent> giveUp(
            Command command, String reason, House house, Instant now) {
        return Episode.open(this, house, now, bot -> bot.giveUp(command, reason, house, now));
    }
}
