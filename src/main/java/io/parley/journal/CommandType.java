package io.parley.journal;

import com.fasterxml.jackson.databind.ObjectReader;
import io.parley.conversation.Command;

/// The wire name of every command.
public enum CommandType {
    SHOPPER_SAID("shopper-said", Command.ShopperSaid.class),
    TIMER_FIRED("timer-fired", Command.TimerFired.class),
    GUEST_SIGNED_IN("guest-signed-in", Command.GuestSignedIn.class),
    ERASURE_ASKED("erasure-asked", Command.ErasureAsked.class),
    PARCEL_MOVED("parcel-moved", Command.ParcelMoved.class),
    ACTION_SETTLED("action-settled", Command.ActionSettled.class);

    private final String wireName;
    private final Class<? extends Command> type;
    private final ObjectReader reader;

    CommandType(String wireName, Class<? extends Command> type) {
        this.wireName = wireName;
        this.type = type;
        this.reader = Json.MAPPER.readerFor(type);
    }

    ObjectReader reader() {
        return reader;
    }

    public String wireName() {
        return wireName;
    }

    public Class<? extends Command> type() {
        return type;
    }

    static CommandType of(Command command) {
        return switch (command) {
            case Command.ShopperSaid _ -> SHOPPER_SAID;
            case Command.TimerFired _ -> TIMER_FIRED;
            case Command.GuestSignedIn _ -> GUEST_SIGNED_IN;
            case Command.ErasureAsked _ -> ERASURE_ASKED;
            case Command.ParcelMoved _ -> PARCEL_MOVED;
            case Command.ActionSettled _ -> ACTION_SETTLED;
        };
    }
}
