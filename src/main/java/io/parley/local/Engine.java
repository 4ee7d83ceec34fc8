package io.parley.local;

import java.util.Map;

/// A running engine. Closing it stops it cleanly and keeps its data.
sealed interface Engine extends AutoCloseable permits KafkaEngine, PostgresEngine, RedisEngine {
    EngineKind kind();

    /// `host:port`, for people.
    String address();

    /// Quarkus settings that lead to this engine.
    Map<String, String> settings();

    /// False once the engine has stopped, by itself or by [#close].
    boolean isRunning();

    @Override
    void close();
}
