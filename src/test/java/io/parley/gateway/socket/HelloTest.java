package io.parley.gateway.socket;

import static io.parley.merchants.MerchantFixture.SILK;
import static io.parley.merchants.MerchantFixture.TEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationId;
import io.parley.merchants.GuestToken;
import io.parley.merchants.MerchantFixture;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelloTest {
    private final Chat chat = new Chat();

    @Test
    void whoShowsATokenIsWelcomedInTheirThread() {
        JsonNode welcome = welcome(chat.anna());
        assertThat(welcome.get("conversation").asText()).isEqualTo(Chat.THREAD.toString());
        assertThat(welcome.get("shopper").asText()).isEqualTo("proven");
        assertThat(welcome.has("guestToken")).isFalse();
    }

    @Test
    void theLimitsAreTold() {
        assertThat(welcome(chat.anna()).get("limits").toString())
                .isEqualTo("{\"text\":4000,\"messagesPerMinute\":60,\"inFlight\":200}");
    }

    @Test
    void whoShowsNothingBecomesAGuest() {
        Chat.Client client = chat.connect().says("{'type':'hello'}");
        assertThat(welcome(client).get("shopper").asText()).isEqualTo("guest");
        assertThat(welcome(client).get("guestToken").asText()).isNotBlank();
        assertThat(client.wire().story()).containsExactly("welcome", "caught_up 0");
    }

    @Test
    void aNewGuestCostsNoReadOfTheJournal() {
        Chat.Client _ = chat.connect().says("{'type':'hello'}");
        assertThat(chat.journal.reads).isEmpty();
    }

    @Test
    void aGuestWhoComesBackMeetsTheSameThread() {
        JsonNode first = welcome(chat.connect().says("{'type':'hello'}"));
        JsonNode second = welcome(guest(first.get("guestToken").asText()));
        assertThat(second.get("conversation")).isEqualTo(first.get("conversation"));
        assertThat(second.has("guestToken")).isFalse();
    }

    @Test
    void aTokenOlderThanADayIsRenewed() {
        GuestToken old = MerchantFixture.mint(chat.clock).mint(TEA.id());
        chat.clock.pass(Duration.ofDays(20));
        JsonNode welcome = welcome(guest(old.token()));
        assertThat(welcome.get("renewed").asBoolean()).isTrue();
        assertThat(welcome.get("guestToken").asText()).isNotEqualTo(old.token());
        assertThat(welcome.get("conversation").asText())
                .isEqualTo(ConversationId.of(TEA.id(), old.shopper()).toString());
    }

    @Test
    void afterItsTokenExpiredAGuestStartsAnewAndIsToldSo() {
        GuestToken old = MerchantFixture.mint(chat.clock).mint(TEA.id());
        chat.clock.pass(Duration.ofDays(31));
        JsonNode welcome =
                welcome(
                        chat.connect()
                                .says(
                                        "{'type':'hello','resume':9,'guest':'%s'}"
                                                .formatted(old.token())));
        assertThat(welcome.get("startedAnew").asBoolean()).isTrue();
        assertThat(welcome.get("conversation").asText())
                .isNotEqualTo(ConversationId.of(TEA.id(), old.shopper()).toString());
    }

    @Test
    void aRefusedTokenEndsTheConnectionWithItsReason() {
        Chat.Client client =
                chat.connect()
                        .says(
                                "{'type':'hello','token':'%s'}"
                                        .formatted(
                                                MerchantFixture.token(SILK, "anna", chat.clock)));
        assertThat(client.wire().story()).containsExactly("error token_wrong_merchant");
        assertThat(client.wire().closedWith).isEqualTo(4401);
    }

    @Test
    void aForgedGuestTokenIsRefused() {
        Chat.Client client = guest(MerchantFixture.token(TEA, "anna", chat.clock));
        assertThat(client.wire().story()).containsExactly("error token_invalid");
    }

    @Test
    void whoSignsInBringsTheGuestThreadAlong() {
        GuestToken guest = MerchantFixture.mint(chat.clock).mint(TEA.id());
        Chat.Client client = chat.anna(",'guest':'%s'".formatted(guest.token()));
        ConversationId thread = ConversationId.of(TEA.id(), guest.shopper());
        assertThat(chat.broker.sent)
                .containsExactly(
                        new Command.GuestSignedIn(
                                new Command.Envelope(
                                        Chat.THREAD,
                                        TEA.id(),
                                        Cause.link(thread),
                                        chat.clock.instant()),
                                thread));
        assertThat(welcome(client).get("linked").asBoolean()).isTrue();
    }

    @Test
    void aBadGuestTokenDoesNotKeepAShopperOut() {
        Chat.Client client = chat.anna(",'guest':'noise'");
        assertThat(welcome(client).get("linked").asBoolean()).isFalse();
        assertThat(chat.broker.sent).isEmpty();
    }

    @Test
    void whoDoesNotSayHelloInTimeIsCutOff() {
        Chat.Client client = chat.connect();
        client.wire().letTimePass();
        assertThat(client.wire().story()).containsExactly("error hello_expected");
        assertThat(client.wire().closedWith).isEqualTo(4401);
    }

    @Test
    void whoSaidHelloMayBeSilent() {
        Chat.Client client = chat.anna();
        client.wire().letTimePass();
        assertThat(client.wire().closedWith).isZero();
    }

    @Test
    void nothingIsTakenBeforeTheWelcome() {
        Chat.Client client = chat.connect().writes("m1");
        assertThat(client.wire().story()).containsExactly("error hello_expected");
        assertThat(chat.broker.sent).isEmpty();
    }

    @Test
    void aSecondHelloIsRefused() {
        Chat.Client client = chat.anna().says("{'type':'hello'}");
        assertThat(client.wire().story()).endsWith("error hello_twice");
    }

    @Test
    void aConnectionOutlivesNineBadFramesButNotTen() {
        Chat.Client client = chat.connect();
        for (int i = 0; i < 9; i++) {
            client = client.says("nonsense");
        }
        assertThat(client.wire().closedWith).isZero();
        assertThat(client.says("{'type':'dance'}").wire().closedWith).isEqualTo(4400);
    }

    @Test
    void anAddressThatWantsNewSessionsAllTheTimeHasToWait() {
        Chat strict = new Chat(Map.of("parley.gateway.visitors.per-minute", "2"));
        strict.connect().says("{'type':'hello'}").session().closed();
        strict.connect().says("{'type':'hello'}").session().closed();
        Chat.Client third = strict.connect().says("{'type':'hello'}");
        assertThat(third.wire().story()).containsExactly("error too_many_visits");
        assertThat(third.wire().closedWith).isEqualTo(4429);
    }

    private Chat.Client guest(String token) {
        return chat.connect().says("{'type':'hello','guest':'%s'}".formatted(token));
    }

    private static JsonNode welcome(Chat.Client client) {
        return client.wire().frames("welcome").findFirst().orElseThrow();
    }
}
