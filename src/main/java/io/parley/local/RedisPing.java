package io.parley.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Asks a Redis on this machine whether it answers.
final class RedisPing {
    private static final int TRIES = 200;
    private static final int PAUSE_MS = 50;

    private RedisPing() {}

    /// Returns once Redis answers; throws when it has not within ten seconds.
    static void await(int port) throws IOException, InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            if (answers(port)) {
                return;
            }
            Thread.sleep(PAUSE_MS);
        }
        throw new IOException("no answer on port " + port);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readNBytes(5);
            return new String(answer, StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException notYet) {
            return false;
        }
    }
}
