package io.parley.shop.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.parley.commerce.MerchantId;
import io.parley.shop.ShopActions;
import io.parley.shop.ShopActions.Strength;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A shop behind HTTP, written from `docs/shop-connector.md` and nothing of ours: as strong as a
/// test wants, with faults on the way, and it counts how often it did each thing.
public final class ReferenceShop implements AutoCloseable {
    public static final String SECRET = "a-secret-of-thirty-two-bytes-or-more";
    static final String DONE =
            """
            {"outcome":"done","refund":{"amount":"5.00","currency":"EUR"}}\
            """;

    private static final Duration OLDEST = Duration.ofMinutes(5);

    /// What happens on the way to a request, or from it.
    public enum Fault {
        NONE,
        REQUEST_LOST,
        ANSWER_LOST,
        /// Breaks before it does anything.
        BROKEN,
        /// Breaks when it has done it.
        BROKEN_AFTERWARDS,
        /// Does it, and answers when nobody waits any more.
        SLOW,
        /// Does it, and something on the way answers in its place.
        GARBAGE
    }

    /// What becomes of the request with this key that is the nth of its method.
    public interface Faults {
        Fault of(String method, String key, int nth);
    }

    private record Kept(String request, String answer) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Strength strength;
    private final Faults faults;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> met = new ConcurrentHashMap<>();
    private volatile Duration slowness = Duration.ofSeconds(3);
    volatile String outcome = DONE;
    volatile int status = 200;

    public ReferenceShop(Strength strength, Faults faults, InstantSource clock) throws IOException {
        this.strength = strength;
        this.faults = faults;
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/parley/actions", this::serve);
        server.start();
    }

    public int done(String key) {
        return done.getOrDefault(key, 0);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/parley");
    }

    /// A port to this shop.
    public ShopActions port(MerchantId merchant, Duration timeout) {
        slowness = timeout.multipliedBy(2);
        return port(merchant, timeout, SECRET, clock);
    }

    ShopActions port(MerchantId merchant, Duration timeout, String secret, InstantSource now) {
        return new HttpActions(
                new Connector(merchant, base(), new Signer(secret), strength, timeout),
                HttpClient.newHttpClient(),
                now);
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String method = exchange.getRequestMethod();
        if (!isGenuine(exchange, body)) {
            answer(exchange, 401, "{}");
            return;
        }
        int nth = met.computeIfAbsent(method + key, _ -> new AtomicInteger()).incrementAndGet();
        switch (faults.of(method, key, nth)) {
            case NONE -> settle(exchange, key, body);
            case REQUEST_LOST -> exchange.close();
            case ANSWER_LOST -> {
                var _ = act(method, key, body);
                exchange.close();
            }
            case BROKEN -> answer(exchange, 500, "{}");
            case BROKEN_AFTERWARDS -> {
                var _ = act(method, key, body);
                answer(exchange, 500, DONE);
            }
            case SLOW -> {
                String late = act(method, key, body);
                sleep(slowness);
                answer(exchange, status, late);
            }
            case GARBAGE -> {
                var _ = act(method, key, body);
                answer(exchange, 200, "<html>done</html>");
            }
        }
    }

    private void settle(HttpExchange exchange, String key, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            Kept found = strength == Strength.NEITHER ? null : kept.get(key);
            answer(
                    exchange,
                    found == null ? 404 : 200,
                    found == null ? "{\"outcome\":\"not_seen\"}" : found.answer());
            return;
        }
        Kept before = kept.get(key);
        if (strength == Strength.IDEMPOTENT
                && before != null
                && !before.request().equals(hex(body))) {
            answer(exchange, 409, "{}");
        } else {
            answer(exchange, status, act("POST", key, body));
        }
    }

    /// In one step, as a transaction would.
    private synchronized String act(String method, String key, byte[] body) {
        Kept before = kept.get(key);
        if (method.equals("GET") || strength == Strength.IDEMPOTENT && before != null) {
            return before == null ? "{}" : before.answer();
        }
        if (status == 200 && outcome.contains("done")) {
            var _ = done.merge(key, 1, Integer::sum);
        }
        kept.put(key, new Kept(hex(body), outcome));
        return outcome;
    }

    private boolean isGenuine(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        String timestamp = headers.getFirst("Parley-Timestamp");
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(signed, clock.instant()).abs().compareTo(OLDEST) > 0) {
            return false;
        }
        String text =
                String.join(
                        "\n",
                        timestamp,
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getRawPath(),
                        headers.getFirst("Parley-Merchant"),
                        headers.getFirst("Idempotency-Key"),
                        hex(body));
        return MessageDigest.isEqual(
                ("v1=" + hmac(text)).getBytes(StandardCharsets.US_ASCII),
                headers.getFirst("Parley-Signature").getBytes(StandardCharsets.US_ASCII));
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String hex(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (status >= 300 && status < 400) {
            exchange.getResponseHeaders().set("Location", "/parley/actions/elsewhere");
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
