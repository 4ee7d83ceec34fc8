package io.parley.cli.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plainest client of Redis: writes requests, flushes once, reads as many answers.
public final class RedisSocket implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Socket socket;
    private final OutputStream out;
    private final DataInputStream in;

    public RedisSocket(String address) throws IOException {
        var at = URI.create(address);
        socket = new Socket(at.getHost(), at.getPort());
        socket.setTcpNoDelay(true);
        out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
    }

    public static byte[] word(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Writes a request; [#flush] sends it.
    public void write(List<byte[]> words) throws IOException {
        out.write(word("*" + words.size() + "\r\n"));
        for (var one : words) {
            out.write(word("$" + one.length + "\r\n"));
            out.write(one);
            out.write(word("\r\n"));
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    /// The next answer, an array being the list of its parts; null for what Redis does not have.
    public List<byte @Nullable []> read() throws IOException {
        var head = line();
        List<byte @Nullable []> parts = new ArrayList<>();
        switch (head.charAt(0)) {
            case '*' -> {
                for (var left = Integer.parseInt(head, 1, head.length(), 10); left > 0; left--) {
                    parts.addAll(read());
                }
            }
            case '$' -> parts.add(bulk(Integer.parseInt(head, 1, head.length(), 10)));
            case '-' -> throw new IOException("Redis refuses: " + head);
            default -> parts.add(word(head.substring(1)));
        }
        return parts;
    }

    private byte @Nullable [] bulk(int length) throws IOException {
        if (length < 0) {
            return null;
        }
        var bytes = in.readNBytes(length);
        in.skipNBytes(2);
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.readByte(); next != '\r'; next = in.readByte()) {
            line.append((char) next);
        }
        in.skipNBytes(1);
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
