package io.parley.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Settings of `parley.gateway`.
@ConfigMapping(prefix = "parley.gateway")
public interface GatewayConfig {

    Messages messages();

    Visitors visitors();

    Sockets sockets();

    /// What one conversation may send to one instance.
    interface Messages {
        /// How many messages may come at once.
        @WithDefault("30")
        int burst();

        /// How many may come a minute in the long run.
        @WithDefault("60")
        int perMinute();
    }

    /// What one remote address may do to one instance.
    interface Visitors {
        /// How many guest sessions and refused tokens a minute. A load test from one machine, or
        /// shoppers behind one proxy address, need more.
        @WithDefault("30")
        int perMinute();
    }

    /// The limits of a socket.
    interface Sockets {
        /// The time until the first `hello`.
        @WithDefault("5s")
        Duration helloWithin();

        /// How many frames that cannot be read end the connection.
        @WithDefault("10")
        int badFrames();

        /// How many messages may wait for the broker.
        @WithDefault("200")
        int inFlight();

        /// How many live events may wait while the journal is read.
        @WithDefault("1000")
        int buffer();

        /// How many frames may wait for a slow client.
        @WithDefault("1000")
        int unwritten();

        /// How many events are read from the journal at once.
        @WithDefault("200")
        int page();
    }
}
