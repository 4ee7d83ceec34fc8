package io.parley.journal;

import io.parley.conversation.Command;
import io.smallrye.mutiny.Uni;

/// The one door into a conversation.
public interface Commands {

    /// Completes when the broker holds the command on enough replicas; fails when it may not.
    Uni<Void> send(Command command);
}
