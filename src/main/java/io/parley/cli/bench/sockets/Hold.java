package io.parley.cli.bench.sockets;

import io.parley.cli.EngineLog;
import io.parley.cli.Version;
import io.parley.cli.bench.BenchShop;
import io.parley.cli.bench.Chats;
import io.parley.cli.bench.Crowd;
import io.parley.cli.bench.Frame;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The client of `parley bench sockets`: opens sockets and says `connected`, then does as it is
/// told. At `ask` every hundredth shopper asks something, and `answered N` is said when nothing
/// more comes; at `leave` it ends.
@Command(
        name = "hold-sockets",
        description = "The client that 'parley bench sockets' starts.",
        hidden = true,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Hold implements Callable<Integer> {
    static final String CONNECTED = "connected";
    static final String ANSWERED = "answered ";
    static final String ASK = "ask";
    static final String LEAVE = "leave";

    private static final int PATIENCE_MS = 30_000;
    private static final int LOOK_EVERY_MS = 50;

    @Option(names = "--port", required = true, description = "The server's port.")
    int port;

    @Option(names = "--connections", required = true, description = "How many to open.")
    int connections;

    @Option(names = "--first", required = true, description = "The first shopper's number.")
    int first;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    @Override
    public Integer call() throws IOException, InterruptedException {
        EngineLog.quieten();
        try (var chats = new Chats()) {
            var crowd = new Crowd(chats, port, first, connections, this::heard);
            crowd.gather();
            System.out.println(CONNECTED);
            var orders =
                    new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                crowd.require();
                if (order.equals(LEAVE)) {
                    return 0;
                }
                System.out.println(ANSWERED + ask(crowd));
            }
            return 0;
        }
    }

    private void heard(Frame frame) {
        var settled = frame.settles();
        if (settled != null) {
            answered.add(settled);
        }
    }

    private int ask(Crowd crowd) throws InterruptedException {
        var asked = 0;
        for (var shopper = first; shopper < first + connections; shopper += Sockets.ONE_IN) {
            crowd.send(
                    shopper,
                    Frame.message("held-" + shopper, BenchShop.question(shopper, shopper)));
            asked++;
        }
        for (var waited = 0; answered.size() < asked && waited < PATIENCE_MS; ) {
            Thread.sleep(LOOK_EVERY_MS);
            waited += LOOK_EVERY_MS;
        }
        return answered.size();
    }
}
