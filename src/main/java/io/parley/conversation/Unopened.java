package io.parley.conversation;

import java.time.Instant;
import java.util.List;

/// Nobody has written yet.
public record Unopened(Header header) implements Conversation {

    @Override
    public String status() {
        return "new";
    }

    @Override
    public Unopened with(Header newHeader) {
        return new Unopened(newHeader);
    }

    @Override
    public Query queryFor(Command.ShopperSaid said) {
        return WithBot.queryWithin(header, said, null);
    }

    @Override
    public List<ConversationEvent> hear(
            Command.ShopperSaid said, Consultation consultation, House house, Instant now) {
        return Episode.open(this, house, now, bot -> bot.hear(said, consultation, house, now));
    }

    @Override
    public List<ConversationEvent> fail(Command command, String reason, House house, Instant now) {
        return Episode.open(this, house, now, bot -> bot.fail(command, reason, house, now));
    }
}
