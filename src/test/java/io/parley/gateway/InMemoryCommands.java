package io.parley.gateway;

import io.parley.conversation.Command;
import io.parley.journal.Commands;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A broker in memory, which takes commands at once or when it is told to.
public final class InMemoryCommands implements Commands {
    public final List<Command> sent = new ArrayList<>();
    public final List<CompletableFuture<Void>> unanswered = new ArrayList<>();
    private boolean slow;

    /// From now on every `send` waits in `unanswered`.
    public void beSlow() {
        slow = true;
    }

    @Override
    public Uni<Void> send(Command command) {
        sent.add(command);
        CompletableFuture<Void> answer = new CompletableFuture<>();
        if (slow) {
            unanswered.add(answer);
        } else {
            answer.complete(null);
        }
        return Uni.createFrom().completionStage(answer);
    }
}
