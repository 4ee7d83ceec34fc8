package io.parley.cli.scenarios.sandbox;

import io.parley.cli.scenarios.play.Chat;
import io.parley.cli.scenarios.script.Scenario.Setting;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Opens chats in a sandbox over HTTP.
public final class RestChats implements Chat.Opening {
    private final Http http;
    private final Backstage backstage;
    private final Map<String, byte[]> keys;
    private final InstantSource real;
    private final boolean keep;

    /// @param keys what each merchant signs its shoppers' tokens with
    /// @param real the time that scenarios without one of their own begin at
    /// @param keep whether the copies of shops stay
    public RestChats(URI server, Map<String, byte[]> keys, InstantSource real, boolean keep) {
        this.http = new Http(server);
        this.backstage = new Backstage(http);
        this.keys = Map.copyOf(keys);
        this.real = real;
        this.keep = keep;
    }

    @Override
    public Chat open(Setting setting) throws InterruptedException {
        Instant now =
                setting.now() == null
                        ? real.instant().truncatedTo(ChronoUnit.SECONDS)
                        : setting.now();
        String copy = backstage.copy(setting.merchant());
        backstage.clock(now);
        Visitor visitor =
                setting.shopper() == null
                        ? Visitor.guest(http, copy)
                        : Visitor.shopper(copy, setting.merchant(), setting.shopper(), keys);
        return new RestChat(new Post(http, copy, visitor, setting.locale()), backstage, now, keep);
    }
}
