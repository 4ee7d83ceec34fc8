package io.parley.journal;

import io.parley.conversation.ConversationId;
import io.parley.platform.Breaker;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Snapshots in Redis, one round trip a batch. A value is the version in 20 digits, then the state;
/// the key carries the codec's version.
@ApplicationScoped
public class RedisSnapshots implements Snapshots {
    private static final Duration LIMIT = Duration.ofMillis(20);
    private static final int VERSION_DIGITS = 20;
    private static final String SECONDS_KEPT = "86400";

    /// Digits of equal length compare like the numbers they are.
    private static final String KEEP_NEWER =
            """
            for i, key in ipairs(KEYS) do
              local kept = redis.call('getrange', key, 0, 19)
              if kept < string.sub(ARGV[i + 1], 1, 20) then
                redis.call('set', key, ARGV[i + 1], 'EX', ARGV[1])
              end
            end
            return 0\
            """;

    private final Redis redis;
    private final Breaker breaker;

    public RedisSnapshots(Redis redis, InstantSource clock) {
        this.redis = redis;
        this.breaker = new Breaker("redis-snapshots", LIMIT, clock);
    }

    @Override
    public Uni<Map<ConversationId, Snapshot>> find(Set<ConversationId> wanted) {
        List<ConversationId> ids = List.copyOf(wanted);
        Request mget = Request.cmd(Command.MGET);
        ids.forEach(id -> mget.arg(key(id)));
        return breaker.guard(
                () -> redis.send(mget).map(values -> snapshots(ids, values)), Map.of());
    }

    private static Map<ConversationId, Snapshot> snapshots(
            List<ConversationId> ids, Response values) {
        Map<ConversationId, Snapshot> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Response value = values.get(i);
            if (value != null) {
                found.put(ids.get(i), snapshot(ids.get(i), value.toBuffer()));
            }
        }
        return found;
    }

    private static Snapshot snapshot(ConversationId id, Buffer value) {
        long version = Long.parseLong(value.getString(0, VERSION_DIGITS));
        return new Snapshot(id, version, value.getBytes(VERSION_DIGITS, value.length()));
    }

    @Override
    public Uni<Void> keep(List<Snapshot> snapshots) {
        if (snapshots.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Request eval = Request.cmd(Command.EVAL).arg(KEEP_NEWER).arg(snapshots.size());
        snapshots.forEach(snapshot -> eval.arg(key(snapshot.conversation())));
        eval.arg(SECONDS_KEPT);
        snapshots.forEach(snapshot -> eval.arg(value(snapshot)));
        return breaker.guard(() -> redis.send(eval).map(_ -> true), false).replaceWithVoid();
    }

    private static String key(ConversationId id) {
        return "parley:state:" + StateCodec.VERSION + ":" + id;
    }

    private static Buffer value(Snapshot snapshot) {
        String version = String.valueOf(snapshot.version());
        byte[] padded = "0".repeat(VERSION_DIGITS).getBytes(StandardCharsets.US_ASCII);
        byte[] digits = version.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, padded, VERSION_DIGITS - digits.length, digits.length);
        return Buffer.buffer(padded).appendBytes(snapshot.state());
    }
}
