package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Deed;
import io.parley.cli.scenarios.script.Scenario.Setting;
import io.parley.conversation.Choice;
import java.time.Duration;
import java.util.List;

/// One conversation of a shopper, in a copy of a shop that nobody else is in. Everything returns
/// when all that comes of it has come, with what happened since the turn before.
public interface Chat extends AutoCloseable {

    Turn say(String text) throws InterruptedException;

    Turn tap(Choice choice) throws InterruptedException;

    Turn pass(Duration time) throws InterruptedException;

    Turn move(Deed.ParcelMoves parcel) throws InterruptedException;

    /// What was asked of the shop so far, in order.
    List<Asked> asked() throws InterruptedException;

    /// Leaves no trace.
    @Override
    void close();

    /// Where chats come from.
    interface Opening {
        Chat open(Setting setting) throws InterruptedException;
    }
}
