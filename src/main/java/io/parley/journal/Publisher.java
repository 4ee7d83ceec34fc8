package io.parley.journal;

import io.smallrye.mutiny.Uni;
import java.util.List;

/// Puts what the turn has settled on its topics.
public interface Publisher {

    /// Completes when the broker has acknowledged all of it, in the order given for each
    /// conversation; fails when it may not have.
    Uni<Void> publish(List<Publication> events, List<DeadLetter> deadLetters);
}
