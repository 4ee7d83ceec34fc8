package io.parley.cli.scenarios.play;

import java.util.List;

/// Somebody who talks.
interface Shopper {

    /// Talks to the end, and takes down each exchange as it comes.
    ///
    /// @throws ChatFailure when it cannot go on
    void talk(Chat chat, List<Exchange> exchanges) throws InterruptedException;
}
