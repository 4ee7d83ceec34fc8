package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Cause;
import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The append-only store of conversations, as the turn needs it. Every method is one round trip for
/// the whole batch.
public interface Journal {

    /// A cause at its conversation.
    record Origin(ConversationId conversation, Cause cause) {}

    /// The stored events of those origins that are already journalled, in order of seq.
    Uni<Map<Origin, List<EncodedEvent>>> known(Set<Origin> origins);

    /// The state rows of these conversations, unopened where there is none.
    Uni<Map<ConversationId, Standing>> load(
            Map<ConversationId, MerchantId> wanted, Map<ConversationId, KeyRing> rings);

    /// The same from the events themselves, for conversations whose row cannot be trusted.
    Uni<Map<ConversationId, Standing>> rebuild(
            Map<ConversationId, MerchantId> wanted, Map<ConversationId, KeyRing> rings);

    /// Writes all moves in one transaction and returns the conversations that moved; the others
    /// were moved by somebody else and must be rebuilt and decided again.
    ///
    /// Fails with `DataRefused` when the database refuses the data itself; any other failure is an
    /// outage and worth a retry.
    Uni<Set<ConversationId>> append(List<Move> moves);
}
