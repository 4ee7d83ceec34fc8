package io.parley.journal;

import io.parley.commerce.MerchantId;
import io.parley.conversation.ConversationEvent.ActionAsked;
import io.parley.conversation.ConversationId;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What a shop is asked for, as it lies in its topic. It is opened as late as can be: what was
/// erased until then is not done.
public record SealedAsk(MerchantId merchant, EncodedEvent event) {
    private static final String MERCHANTS = "/merchants/";

    /// @throws UnreadableAsk when the record is none, with the reason
    public static SealedAsk read(ConsumerRecord<String, byte[]> record) {
        SealedAsk ask;
        try {
            String source =
                    new String(
                            record.headers().lastHeader("ce_source").value(),
                            StandardCharsets.UTF_8);
            ask =
                    new SealedAsk(
                            new MerchantId(source.substring(MERCHANTS.length())),
                            EventRecord.read(record));
        } catch (RuntimeException e) {
            throw new UnreadableAsk("its headers are not those of an event", e);
        }
        var _ = ask.opened(KeyRing.EMPTY);
        return ask;
    }

    public ConversationId conversation() {
        return event.conversation();
    }

    /// The seq of the event that asks.
    public long seq() {
        return event.seq();
    }

    /// The event, its personal part as far as it can still be read.
    public Uni<ActionAsked> open(Vault vault) {
        return vault.rings(Set.of(conversation()))
                .map(rings -> opened(KeyRing.of(conversation(), rings)));
    }

    private ActionAsked opened(KeyRing ring) {
        try {
            if (EventCodec.decode(event, ring).event() instanceof ActionAsked asked) {
                return asked;
            }
        } catch (RuntimeException e) {
            throw new UnreadableAsk("its data is not an ask", e);
        }
        throw new UnreadableAsk("the event asks nothing of a shop");
    }
}
