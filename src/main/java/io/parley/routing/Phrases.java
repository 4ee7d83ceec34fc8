package io.parley.routing;

import io.parley.conversation.Intent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Example messages by the intent they express; what a router learns from.
public record Phrases(Map<Intent, List<String>> byIntent) {

    public Phrases {
        byIntent = Map.copyOf(byIntent);
    }

    /// A short name of exactly these phrases, the same on every machine.
    String digest() {
        MessageDigest sha = sha256();
        var sorted = new TreeMap<String, List<String>>();
        byIntent.forEach((intent, phrases) -> sorted.put(intent.name(), phrases));
        sorted.forEach((intent, phrases) -> {
            sha.update(bytes(intent));
            phrases.forEach(phrase -> sha.update(bytes(phrase)));
        });
        return HexFormat.of().formatHex(sha.digest(), 0, 6);
    }

    private static byte[] bytes(String line) {
        return (line + '\n').getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
