package io.parley.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.local.EnginesResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class HistoryIT {
    private static final MerchantId DEMO = new MerchantId("demo");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Commands commands;
    @Inject History history;
    @Inject Vault vault;
    @Inject Pool pool;

    private final Shopper shopper = new Shopper.Proven("reader-" + UUID.randomUUID());
    private final ConversationId thread = ConversationId.of(DEMO, shopper);

    /// The key that opens an event is written before the event. Here both come while somebody
    /// reads: a lock keeps the events back until the key is there.
    @Test
    void whatIsReadWhileItIsWrittenIsNotTakenForErased() throws Exception {
        write();
        moveKey(100);
        SqlConnection writer = pool.getConnection().await().atMost(PATIENCE);
        sql(writer, "begin");
        sql(writer, "lock table conversation_event in access exclusive mode");

        CompletableFuture<List<Recorded>> read =
                history.read(thread, 0, 100).subscribeAsCompletionStage();
        TimeUnit.MILLISECONDS.sleep(300);
        moveKey(0);
        sql(writer, "commit");
        writer.close().await().atMost(PATIENCE);

        assertThat(read.get(20, TimeUnit.SECONDS))
                .extracting(Recorded::event)
                .filteredOn(AssistantReplied.class::isInstance)
                .singleElement()
                .matches(event -> ((AssistantReplied) event).contents().read().isPresent());
    }

    private void write() {
        var envelope =
                new Command.Envelope(thread, DEMO, Cause.shopper("1"), Clock.systemUTC().instant());
        commands.send(new Command.ShopperSaid(envelope, shopper, "hello", null, Language.EN, false))
                .await()
                .atMost(PATIENCE);
        await().atMost(PATIENCE)
                .until(() -> !history.read(thread, 0, 100).await().atMost(PATIENCE).isEmpty());
    }

    /// With another generation than the events are sealed by, the key is as good as not there.
    private void moveKey(int generation) {
        var _ =
                pool.query(
                                "update shopper_key set generation = %d where conversation = '%s'"
                                        .formatted(generation, thread))
                        .execute()
                        .await()
                        .atMost(PATIENCE);
        vault.forget(thread);
    }

    private static void sql(SqlConnection connection, String statement) {
        var _ = connection.query(statement).execute().await().atMost(PATIENCE);
    }
}
