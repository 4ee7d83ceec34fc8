package io.parley.gateway.socket;

import static io.parley.merchants.MerchantFixture.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.commerce.Language;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private final Chat chat = new Chat();

    @Test
    void aMessageBecomesACommandOfItsShopper() {
        Chat.Client _ = chat.anna(",'language':'zh-CN'").writes("m1");
        assertThat(chat.broker.sent)
                .containsExactly(
                        new Command.ShopperSaid(
                                new Command.Envelope(
                                        Chat.THREAD,
                                        TEA.id(),
                                        Cause.shopper("m1"),
                                        chat.clock.instant()),
                                Chat.ANNA,
                                "text m1",
                                null,
                                Language.ZH,
                                false,
                                "network-1"));
    }

    @Test
    void aTapSendsTheButtonAndItsLabel() {
        Chat.Client _ =
                chat.anna()
                        .says(
                                "{'type':'tap','id':'t1','choice':'intent:human_request','label':'A person'}");
        Command.ShopperSaid said = (Command.ShopperSaid) chat.broker.sent.getFirst();
        assertThat(said.choice()).isEqualTo("intent:human_request");
        assertThat(said.text()).isEqualTo("A person");
    }

    @Test
    void onceTheBrokerHoldsItItIsAcknowledgedAndSomebodyTypes() {
        Chat.Client client = chat.anna().writes("m1");
        assertThat(client.wire().story()).endsWith("ack m1", "typing m1");
    }

    @Test
    void beforeTheBrokerHoldsItItIsNotAcknowledged() {
        chat.broker.beSlow();
        Chat.Client client = chat.anna().writes("m1");
        assertThat(client.wire().frames("ack")).isEmpty();
    }

    @Test
    void messagesDoNotWaitForOneAnother() {
        chat.broker.beSlow();
        Chat.Client _ = chat.anna().writes("m1", "m2", "m3");
        assertThat(chat.broker.sent)
                .extracting(c -> c.envelope().cause().value())
                .containsExactly("shopper:m1", "shopper:m2", "shopper:m3");
    }

    @Test
    void acknowledgementsComeInTheOrderOfTheMessages() {
        chat.broker.beSlow();
        Chat.Client client = chat.anna().writes("m1", "m2");
        chat.broker.unanswered.get(1).complete(null);
        chat.broker.unanswered.get(0).complete(null);
        assertThat(client.wire().story()).endsWith("ack m1", "typing m1", "ack m2", "typing m2");
    }

    @Test
    void nothingIsAcknowledgedWhileAnEarlierMessageMayBeLost() {
        chat.broker.beSlow();
        Chat.Client client = chat.anna().writes("m1", "m2");
        chat.broker.unanswered.get(1).complete(null);
        assertThat(client.wire().frames("ack")).isEmpty();
    }

    @Test
    void anAnswerThatOvertookTheAcknowledgementLeavesNobodyTyping() {
        chat.broker.beSlow();
        Chat.Client client = chat.anna().writes("m1");
        chat.journal.happen(chat.events.message(1, "m1"), chat.events.reply(2, "m1"));
        chat.broker.unanswered.getFirst().complete(null);
        assertThat(client.wire().story()).endsWith("event 1", "event 2", "ack m1");
    }

    @Test
    void aFailureEndsTheConnectionSoThatTheClientResends() {
        chat.broker.beSlow();
        Chat.Client client = chat.anna().writes("m1", "m2");
        chat.broker.unanswered.get(0).completeExceptionally(new IllegalStateException("down"));
        chat.broker.unanswered.get(1).complete(null);
        assertThat(client.wire().closedWith).isEqualTo(4500);
        assertThat(client.wire().frames("ack")).isEmpty();
    }

    @Test
    void nothingIsSentOnceAMessageFailed() {
        chat.broker.beSlow();
        Chat.Client client = chat.anna().writes("m1");
        chat.broker.unanswered.getFirst().completeExceptionally(new IllegalStateException("down"));
        assertThat(client.writes("m2")).isSameAs(client);
        assertThat(chat.broker.sent).hasSize(1);
    }

    @Test
    void aTextThatIsNoTextIsRefusedByName() {
        Chat.Client client = chat.anna().says("{'type':'message','id':'m1','text':'  '}");
        JsonNode error = client.wire().frames("error").findFirst().orElseThrow();
        assertThat(error.get("code").asText()).isEqualTo("text_blank");
        assertThat(error.get("id").asText()).isEqualTo("m1");
        assertThat(error.get("remedy").asText()).isNotBlank();
        assertThat(chat.broker.sent).isEmpty();
    }

    @Test
    void anIdThatCannotBeUsedIsNotSentBack() {
        Chat.Client client = chat.anna().says("{'type':'message','id':'a b','text':'hi'}");
        JsonNode error = client.wire().frames("error").findFirst().orElseThrow();
        assertThat(error.get("code").asText()).isEqualTo("id_unusable");
        assertThat(error.has("id")).isFalse();
    }

    @Test
    void whoWritesTooFastIsToldHowLongToWait() {
        Chat strict = new Chat(Map.of("parley.gateway.messages.burst", "2"));
        Chat.Client client = strict.anna().writes("m1", "m2", "m3");
        JsonNode error = client.wire().frames("error").findFirst().orElseThrow();
        assertThat(error.get("code").asText()).isEqualTo("too_many_messages");
        assertThat(error.get("retryAfterSeconds").asLong()).isEqualTo(1);
        assertThat(strict.broker.sent).hasSize(2);
    }

    @Test
    void theLimitIsOneForAllConnectionsOfAConversation() {
        Chat strict = new Chat(Map.of("parley.gateway.messages.burst", "2"));
        Chat.Client _ = strict.anna().writes("m1", "m2");
        Chat.Client second = strict.anna().writes("m3");
        assertThat(second.wire().story()).endsWith("error too_many_messages");
    }

    @Test
    void afterThePauseMessagesAreTakenAgain() {
        Chat strict = new Chat(Map.of("parley.gateway.messages.burst", "1"));
        Chat.Client client = strict.anna().writes("m1", "m2");
        strict.clock.pass(Duration.ofSeconds(1));
        assertThat(client.writes("m2").wire().story()).endsWith("ack m2", "typing m2");
    }

    @Test
    void notTooManyMessagesMayWaitForTheBroker() {
        Chat strict = new Chat(Map.of("parley.gateway.sockets.in-flight", "2"));
        strict.broker.beSlow();
        Chat.Client client = strict.anna().writes("m1", "m2", "m3");
        assertThat(client.wire().story()).endsWith("error too_many_messages");
        assertThat(strict.broker.sent).hasSize(2);
    }
}
