package io.parley.cli.bench.drain;

import io.parley.cli.bench.RedisSocket;
import io.parley.conversation.ConversationId;
import io.parley.journal.Move;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Snapshots as the turn keeps them - 20 digits of version, then the state, for a day - read and
/// written in one round trip a batch.
record PlainSnapshots(RedisSocket redis) implements AutoCloseable {
    private static final int DIGITS = 20;
    private static final byte[] MGET = RedisSocket.word("MGET");
    private static final byte[] SET = RedisSocket.word("SET");
    private static final byte[] EX = RedisSocket.word("EX");
    private static final byte[] DAY = RedisSocket.word("86400");

    /// The versions of those that have a snapshot.
    Map<ConversationId, Long> versions(List<ConversationId> wanted) {
        var request = new ArrayList<byte[]>(wanted.size() + 1);
        request.add(MGET);
        wanted.forEach(id -> request.add(key(id)));
        try {
            redis.write(request);
            redis.flush();
            var answer = redis.read();
            Map<ConversationId, Long> found = new HashMap<>();
            for (var n = 0; n < wanted.size(); n++) {
                var value = answer.get(n);
                if (value != null) {
                    found.put(wanted.get(n), version(value));
                }
            }
            return found;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static long version(byte[] value) {
        return Long.parseLong(new String(value, 0, DIGITS, StandardCharsets.US_ASCII));
    }

    void keep(List<Move> moves) {
        try {
            for (var move : moves) {
                redis.write(List.of(SET, key(move.conversation()), value(move), EX, DAY));
            }
            redis.flush();
            for (var _ : moves) {
                var _ = redis.read();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static byte[] key(ConversationId id) {
        return RedisSocket.word("bench:state:1:" + id);
    }

    private static byte[] value(Move move) {
        var digits = RedisSocket.word(("%0" + DIGITS + "d").formatted(move.version()));
        var value = new byte[DIGITS + move.state().length];
        System.arraycopy(digits, 0, value, 0, DIGITS);
        System.arraycopy(move.state(), 0, value, DIGITS, move.state().length);
        return value;
    }

    @Override
    public void close() throws IOException {
        redis.close();
    }
}
