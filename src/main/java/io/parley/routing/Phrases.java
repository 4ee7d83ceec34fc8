package io.parley.routing;

import io.parley.conversation.Intent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a router learns from.
///
/// @param byIntent example messages by the intent they express
/// @param followUps messages that express an intent only while a dialogue about it goes on, such as
///   `and the other one?`
/// @param verbs the intents by the verbs of their buttons, such as `watch`
public record Phrases(
        Map<Intent, List<String>> byIntent,
        Map<Intent, List<String>> followUps,
        Map<String, Intent> verbs) {
    public Phrases {
        byIntent = Map.copyOf(byIntent);
        followUps = Map.copyOf(followUps);
        verbs = Map.copyOf(verbs);
    }

    public Phrases(Map<Intent, List<String>> byIntent) {
        this(byIntent, Map.of(), Map.of());
    }

    /// What a phrase may be for: the intents there are, and out of scope.
    public Set<Intent> intents() {
        Set<Intent> all = new HashSet<>(byIntent.keySet());
        all.add(Intent.OUT_OF_SCOPE);
        return all;
    }

    /// A short name of exactly these phrases, the same on every machine.
    String digest() {
        MessageDigest sha = sha256();
        var sorted = new TreeMap<String, List<String>>();
        byIntent.forEach((intent, phrases) -> sorted.put(intent.name(), phrases));
        followUps.forEach((intent, phrases) -> sorted.put(intent.name() + " follow-up", phrases));
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
