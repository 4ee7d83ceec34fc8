package io.parley.shop.records;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads a file line by line. A line that is too long or no UTF-8 is a fault of its own and harms
/// no other.
final class LineReader {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Fault TOO_LONG =
            new Fault("", "", "is longer than %,d bytes; no record is".formatted(Limits.BYTES));

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private long read;

    LineReader(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        skipByteOrderMark();
    }

    /// A line's number, counted from 1, and its text, or what is wrong with it.
    ///
    /// @param fault nothing when the text can be read
    record Line(int number, String text, Optional<Fault> fault) {
        boolean isBlank() {
            return fault.isEmpty() && text.isBlank();
        }
    }

    /// The bytes read so far.
    long bytes() {
        return read;
    }

    /// The next line; nothing at the end.
    Optional<Line> next() throws IOException {
        line.reset();
        long length = 0;
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (length++ < Limits.BYTES) {
                line.write(next);
            }
        }
        number++;
        read += length + 1;
        return Optional.of(
                length > Limits.BYTES
                        ? new Line(number, "", Optional.of(TOO_LONG))
                        : decoded(line.toByteArray()));
    }

    private Line decoded(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
            return new Line(number, text, Optional.empty());
        } catch (CharacterCodingException _) {
            return new Line(
                    number,
                    "",
                    Optional.of(
                            new Fault(
                                    "byte " + (rest.position() + 1),
                                    "",
                                    "is no UTF-8; save the file in UTF-8")));
        }
    }

    private void skipByteOrderMark() throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        for (byte expected : BYTE_ORDER_MARK) {
            if (in.read() != (expected & 0xFF)) {
                in.reset();
                return;
            }
        }
    }
}
