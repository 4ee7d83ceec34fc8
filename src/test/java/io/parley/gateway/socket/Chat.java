package io.parley.gateway.socket;

import static io.parley.merchants.MerchantFixture.TEA;

import io.parley.commerce.Shopper;
import io.parley.conversation.ConversationId;
import io.parley.gateway.Doorkeeper;
import io.parley.gateway.EventFixture;
import io.parley.gateway.GatewayConfig;
import io.parley.gateway.GatewaySettings;
import io.parley.gateway.GuestLinks;
import io.parley.gateway.InMemoryCommands;
import io.parley.gateway.InMemoryJournal;
import io.parley.gateway.Reception;
import io.parley.gateway.Submissions;
import io.parley.gateway.Visitor;
import io.parley.merchants.Guests;
import io.parley.merchants.Identity;
import io.parley.merchants.MerchantFixture;
import io.parley.platform.Roles;
import io.parley.platform.SettableClock;
import java.util.Map;
import java.util.Set;

/// A gateway in memory, and what a client does to it.
final class Chat {
    static final Shopper.Proven ANNA = new Shopper.Proven("anna");
    static final ConversationId THREAD = ConversationId.of(TEA.id(), ANNA);

    final SettableClock clock = new SettableClock();
    final InMemoryCommands broker = new InMemoryCommands();
    final InMemoryJournal journal = new InMemoryJournal();
    final EventFixture events = new EventFixture(THREAD);
    private final Desk desk;

    Chat() {
        this(Map.of());
    }

    Chat(Map<String, String> settings) {
        GatewayConfig config = GatewaySettings.of(settings);
        Guests guests = MerchantFixture.guests(clock);
        Reception reception =
                new Reception(
                        new Identity(clock),
                        guests,
                        new Doorkeeper(config, clock),
                        new GuestLinks(guests, broker, clock));
        Audience audience = new Audience(journal, new Roles(Set.of("gateway")));
        this.desk =
                new Desk(
                        reception,
                        new Feeds(audience, journal, config),
                        new Submissions(broker, config, clock),
                        config);
    }

    /// A connection on which nothing was said.
    Client connect() {
        TestWire wire = new TestWire();
        return new Client(
                new SocketSession(new Visitor(TEA, "10.0.0.1", "network-1"), desk, wire), wire);
    }

    /// A connection on which Anna said hello, with these further fields.
    Client anna(String fields) {
        return connect().says("{'type':'hello','token':'%s'%s}".formatted(token(), fields));
    }

    Client anna() {
        return anna("");
    }

    String token() {
        return MerchantFixture.token(TEA, ANNA.subject(), clock);
    }

    /// One client.
    record Client(SocketSession session, TestWire wire) {

        /// Sends a frame; single quotes stand for double ones.
        Client says(String json) {
            session.received(json.replace('\'', '"'));
            return this;
        }

        Client writes(String... ids) {
            for (String id : ids) {
                Client _ = says("{'type':'message','id':'%s','text':'text %s'}".formatted(id, id));
            }
            return this;
        }
    }
}
