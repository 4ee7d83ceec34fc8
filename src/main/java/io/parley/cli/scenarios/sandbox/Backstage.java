package io.parley.cli.scenarios.sandbox;

import io.parley.cli.scenarios.play.Asked;
import io.parley.local.sandbox.Glimpse;
import io.parley.local.sandbox.Movement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The sandbox's own paths.
final class Backstage {
    private static final String SHOPS = "/sandbox/shops";

    private final Http http;

    Backstage(Http http) {
        this.http = http;
    }

    record Named(String merchant) {}

    record Backlog(boolean clear) {}

    /// A copy of that merchant's shop, by its id.
    String copy(String merchant) throws InterruptedException {
        return http.send("POST", SHOPS, new Named(merchant)).as(Named.class).merchant();
    }

    void drop(String copy) throws InterruptedException {
        http.send("DELETE", SHOPS + "/" + copy, Map.of()).require();
    }

    /// Puts the clock there.
    void clock(Instant now) throws InterruptedException {
        http.send("PUT", "/sandbox/clock", Map.of("now", now)).require();
    }

    Glimpse look(String merchant, String conversation, long after) throws InterruptedException {
        String path = "%s/%s/conversations/%s?after=%d";
        return http.get(path.formatted(SHOPS, merchant, conversation, after)).as(Glimpse.class);
    }

    /// What was asked of the shop, in order.
    List<Asked> asked(String merchant) throws InterruptedException {
        String path = "%s/%s/actions".formatted(SHOPS, merchant);
        return AskedReading.of(http.get(path).as(AskedReading.Told[].class));
    }

    void move(String merchant, Movement movement) throws InterruptedException {
        http.send("POST", "%s/%s/movements".formatted(SHOPS, merchant), movement).require();
    }

    boolean isAllDealtWith() throws InterruptedException {
        return http.get("/sandbox/backlog").as(Backlog.class).clear();
    }
}
