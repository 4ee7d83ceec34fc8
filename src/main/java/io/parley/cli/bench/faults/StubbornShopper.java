package io.parley.cli.bench.faults;

import io.parley.cli.bench.BenchShop;
import io.parley.cli.bench.Chats;
import io.parley.cli.bench.Frame;
import io.vertx.core.http.WebSocket;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A shopper who sends every message three times - at first, once it is acknowledged, and again at
/// the other instance - and comes back, resuming after the last event seen, whenever the socket
/// breaks or stays silent. Lives on the one event loop of its [Chats].
final class StubbornShopper {
    static final String ID = "m-";

    private static final int COPIES = 3;
    private static final int WINDOW = 5;
    private static final long SILENCE_NANOS = 8_000_000_000L;
    private static final int PAUSE_MS = 200;
    private static final int JITTER_MS = 800;

    private final Chats chats;
    private final List<Integer> ports;
    private final int number;
    private final Consumer<String> complaints;
    private final int[] copies;
    private final BitSet acknowledged = new BitSet();
    private final BitSet settled = new BitSet();
    private final List<Long> seen = new ArrayList<>();
    private @Nullable WebSocket socket;
    private boolean greeted;
    private int visit;
    private int attempts;
    private int released;
    private int sent;
    private long last;
    private long repeated;
    private long heardAt;

    /// @param complaints hears the code of every error
    StubbornShopper(
            Chats chats,
            List<Integer> ports,
            int number,
            int messages,
            Consumer<String> complaints) {
        this.chats = chats;
        this.ports = ports;
        this.number = number;
        this.complaints = complaints;
        this.copies = new int[messages + 1];
    }

    int number() {
        return number;
    }

    /// The seqs of the events seen, each once, as they came.
    List<Long> seen() {
        return seen;
    }

    /// Events that came although they, or later ones, had been seen before.
    long repeated() {
        return repeated;
    }

    /// How often it came, or tried to.
    int attempts() {
        return attempts;
    }

    boolean isGreeted() {
        return greeted;
    }

    /// May send its messages up to this one.
    void release(int upTo) {
        released = upTo;
        heardAt = System.nanoTime();
        sendNext();
    }

    int unanswered() {
        return released - settled.cardinality();
    }

    boolean isContent() {
        return unanswered() == 0
                && acknowledged.cardinality() >= released
                && IntStream.rangeClosed(1, released).allMatch(n -> copies[n] >= COPIES);
    }

    /// Opens the chat at the next instance in turn.
    void visit() {
        var own = ++visit;
        heardAt = System.nanoTime();
        var _ =
                chats.open(ports.get((number + attempts++) % ports.size()))
                        .onSuccess(opened -> enter(own, opened))
                        .onFailure(_ -> comeBack(own));
    }

    private void enter(int own, WebSocket opened) {
        if (own != visit) {
            var _ = opened.close();
            return;
        }
        socket = opened;
        opened.textMessageHandler(text -> hear(own, Frame.read(text)));
        opened.closeHandler(_ -> comeBack(own));
        opened.exceptionHandler(_ -> {});
        var _ = opened.writeTextMessage(Frame.hello(number, last));
    }

    /// After a pause, since whatever broke needs one, too.
    private void comeBack(int own) {
        if (own == visit) {
            visit++;
            greeted = false;
            socket = null;
            chats.later(PAUSE_MS + (int) (Math.random() * JITTER_MS), this::visit);
        }
    }

    private void leave() {
        var left = socket;
        comeBack(visit);
        if (left != null) {
            var _ = left.close();
        }
    }

    /// Called every second: somebody who hears nothing tries elsewhere.
    void look(long now) {
        if (!isContent() && now - heardAt > SILENCE_NANOS) {
            leave();
        }
    }

    private void hear(int own, Frame frame) {
        if (own != visit) {
            return;
        }
        heardAt = System.nanoTime();
        switch (frame.type()) {
            case "caught_up" -> greeted();
            case "ack" -> acknowledged(message(frame.id()));
            case "event" -> see(frame);
            case "error" -> {
                complaints.accept(String.valueOf(frame.code()));
                leave();
            }
            default -> {
                // A welcome and marks of typing tell nothing new.
            }
        }
    }

    /// First, in order, what may not have arrived; then what did, again.
    private void greeted() {
        greeted = true;
        for (var message = 1; message <= sent; message++) {
            if (!acknowledged.get(message)) {
                send(message);
            }
        }
        for (var message = 1; message <= sent; message++) {
            if (acknowledged.get(message) && copies[message] < COPIES) {
                send(message);
            }
        }
        sendNext();
    }

    private void acknowledged(int message) {
        if (message > 0 && !acknowledged.get(message)) {
            acknowledged.set(message);
            send(message);
            sendNext();
        }
    }

    private void see(Frame event) {
        if (event.seq() <= last) {
            repeated++;
            return;
        }
        last = event.seq();
        seen.add(last);
        var answered = event.settles();
        if (answered != null && message(answered) > 0) {
            settled.set(message(answered));
            if (settled.cardinality() == released && !isContent()) {
                leave();
            }
        }
    }

    private void sendNext() {
        while (greeted && sent < released && sent - acknowledged.cardinality() < WINDOW) {
            send(++sent);
        }
    }

    private void send(int message) {
        var open = socket;
        if (open != null && greeted) {
            copies[message]++;
            var text = BenchShop.question(number, message);
            var _ = open.writeTextMessage(Frame.message(ID + message, text));
        }
    }

    /// The number of that message, 0 when it is none of these.
    private static int message(@Nullable String id) {
        return id != null && id.startsWith(ID)
                ? Integer.parseInt(id, ID.length(), id.length(), 10)
                : 0;
    }
}
