package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/// The key a merchant's shop signs its shoppers' tokens with, and how it is written: in base64url.
record TokenKey(byte[] bytes) {
    private static final int LENGTH = 32;

    static TokenKey fresh(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new TokenKey(bytes);
    }

    /// Reads a key that the operator keeps in a file, in base64url or plain base64.
    static TokenKey of(Path file) {
        byte[] bytes = decoded(file, text(file));
        if (bytes.length < LENGTH) {
            throw new CommandFailure(
                    "%s holds a key of %d bytes; at least %d are needed. Make one with: openssl rand -base64 32"
                            .formatted(file, bytes.length, LENGTH));
        }
        return new TokenKey(bytes);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip().replace('+', '-').replace('/', '_');
        } catch (IOException e) {
            throw new CommandFailure(
                    "%s cannot be read (%s); name a file that holds the key in base64url."
                            .formatted(file, e.getClass().getSimpleName()));
        }
    }

    private static byte[] decoded(Path file, String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw new CommandFailure(
                    "%s holds no base64url. Make a key with: openssl rand -base64 32"
                            .formatted(file));
        }
    }

    String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
