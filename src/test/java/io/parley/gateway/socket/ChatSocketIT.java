package io.parley.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.parley.gateway.DemoTokens;
import io.parley.gateway.GatewayAlone;
import io.parley.gateway.InMemoryNeighbours;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(GatewayAlone.class)
class ChatSocketIT {
    private final String shopper = UUID.randomUUID().toString();

    @TestHTTPResource("/")
    URI address = URI.create("/");

    @Inject InMemoryNeighbours neighbours;

    @Test
    void aMessageIsAcknowledgedAndAnswered() {
        BrowserSocket socket = signedIn("");
        socket.says("{'type':'message','id':'m1','text':'where is my order?'}");
        await().untilAsserted(() ->
                assertThat(socket.types())
                        .contains("ack")
                        .startsWith("welcome", "caught_up")
                        .filteredOn("event"::equals)
                        .hasSize(2));
    }

    @Test
    void aSecondConnectionResumes() {
        BrowserSocket first = signedIn("");
        first.says("{'type':'message','id':'m1','text':'hi'}");
        await().until(() -> first.types().contains("ack"));
        BrowserSocket second = signedIn(",'resume':1");
        await().untilAsserted(() ->
                assertThat(second.types()).containsExactly("welcome", "event", "caught_up"));
    }

    @Test
    void aGuestIsWelcome() {
        BrowserSocket socket = connect("demo", "http://localhost:3000");
        socket.says("{'type':'hello'}");
        await().untilAsserted(
                        () -> assertThat(socket.types()).containsExactly("welcome", "caught_up"));
    }

    @Test
    void framesThatFollowTheHelloAtOnceAreToldToWait() {
        BrowserSocket socket = connect("demo", null);
        socket.says("{'type':'message','id':'m1','text':'hi'}");
        await().untilAsserted(() -> assertThat(socket.types()).containsExactly("error"));
    }

    @Test
    void whoSaysNothingIsCutOff() {
        BrowserSocket socket = connect("demo", null);
        await().untilAsserted(() -> assertThat(socket.closedWith()).isEqualTo(4401));
        assertThat(socket.types()).containsExactly("error");
    }

    @Test
    void aMessageThatWasNotAcceptedEndsTheConnection() {
        BrowserSocket socket = signedIn("");
        neighbours.setDown(true);
        try {
            socket.says("{'type':'message','id':'m1','text':'hi'}");
            await().untilAsserted(() -> assertThat(socket.closedWith()).isEqualTo(4500));
        } finally {
            neighbours.setDown(false);
        }
    }

    @Test
    void aFrameBeyondSixtyFourKilobytesEndsTheConnection() {
        BrowserSocket socket = signedIn("");
        socket.says("{'type':'message','id':'m1','text':'%s'}".formatted("x".repeat(70_000)));
        await().untilAsserted(() -> assertThat(socket.isOver()).isTrue());
    }

    @Test
    void anUnknownMerchantHasNoSocket() {
        assertThatThrownBy(() -> connect("nobody", null))
                .isInstanceOf(CompletionException.class)
                .satisfies(e -> assertThat(status(e)).isEqualTo(404));
    }

    @Test
    void aForeignPageHasNoSocket() {
        assertThatThrownBy(() -> connect("demo", "https://evil.example"))
                .isInstanceOf(CompletionException.class)
                .satisfies(e -> assertThat(status(e)).isEqualTo(403));
    }

    private static int status(Throwable failure) {
        return ((WebSocketHandshakeException) Objects.requireNonNull(failure.getCause()))
                .getResponse()
                .statusCode();
    }

    private BrowserSocket signedIn(String fields) {
        BrowserSocket socket = connect("demo", null);
        socket.says("{'type':'hello','token':'%s'%s}".formatted(DemoTokens.of(shopper), fields));
        await().until(() -> socket.types().contains("caught_up"));
        return socket;
    }

    private BrowserSocket connect(String merchant, @Nullable String origin) {
        return BrowserSocket.open(
                URI.create("ws://" + address.getAuthority() + "/chat/" + merchant), origin);
    }
}
