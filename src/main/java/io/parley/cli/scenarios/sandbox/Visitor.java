package io.parley.cli.scenarios.sandbox;

import io.parley.cli.ShopperToken;
import io.parley.cli.process.CommandFailure;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.conversation.ConversationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who writes to a shop, and what shows it.
sealed interface Visitor {

    String conversation();

    /// What shows who it is at that time.
    String bearer(Instant now);

    /// Takes the token that replaces an old one, if there is one.
    default void renew(@Nullable String token) {}

    /// A shopper the shop vouches for.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Proven(String merchant, String shopper, byte[] key) implements Visitor {
        private static final int HOURS = 1;

        @Override
        public String conversation() {
            return ConversationId.of(new MerchantId(merchant), new Shopper.Proven(shopper))
                    .toString();
        }

        @Override
        public String bearer(Instant now) {
            return ShopperToken.signed(key, merchant, shopper, now, HOURS);
        }
    }

    /// Somebody unknown.
    final class Guest implements Visitor {
        private final String conversation;
        private String token;

        private Guest(Session session) {
            this.conversation = session.conversation();
            this.token = session.token();
        }

        @Override
        public String conversation() {
            return conversation;
        }

        @Override
        public String bearer(Instant now) {
            return token;
        }

        @Override
        public void renew(@Nullable String newer) {
            token = newer == null ? token : newer;
        }
    }

    record Session(String token, String conversation) {}

    static Visitor guest(Http http, String merchant) throws InterruptedException {
        String path = "/api/merchants/%s/guest-sessions".formatted(merchant);
        return new Guest(http.send("POST", path, Map.of()).as(Session.class));
    }

    /// @param keys what the original merchants sign their shoppers' tokens with
    static Visitor shopper(String copy, String merchant, String shopper, Map<String, byte[]> keys) {
        byte[] key = keys.get(merchant);
        if (key == null) {
            throw new CommandFailure("There is no key of the merchant '" + merchant + "'.");
        }
        return new Proven(copy, shopper, key);
    }
}
