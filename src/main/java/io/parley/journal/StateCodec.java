package io.parley.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/// States to bytes and back, for the state row and the snapshots: a cache of the fold, so a form
/// that changes gets a new `VERSION` and what was cached in the old one is folded again.
public final class StateCodec {
    /// Part of every snapshot's key and of every state row.
    public static final int VERSION = 3;

    private static final Logger LOG = Logger.getLogger(StateCodec.class);
    private static final String PLACE = "state";
    private static final ObjectWriter WRITER = Json.MAPPER.writerFor(Conversation.class);
    private static final ObjectReader READER = Json.MAPPER.readerFor(Conversation.class);

    private StateCodec() {}

    public static byte[] encode(Conversation state, ShopperKey key) {
        Seal seal = Seal.writing(key, state.header().id(), PLACE);
        try {
            return WRITER.withAttribute(ErasableModule.SEAL, seal).writeValueAsBytes(state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write a state", e);
        }
    }

    /// The state, or empty when the bytes are no state of this version: then it is folded again.
    public static Optional<Conversation> decode(ConversationId id, byte[] bytes, KeyRing ring) {
        Seal seal = Seal.reading(ring, id, PLACE);
        try {
            return Optional.ofNullable(
                    READER.withAttribute(ErasableModule.SEAL, seal).readValue(bytes));
        } catch (IOException e) {
            LOG.warnf("State of conversation=%s cannot be read: %s", id, e.getClass().getName());
            return Optional.empty();
        }
    }
}
