package io.parley.shop.rules;

import io.parley.negotiation.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/// The policies that the program brings along.
public enum ShippedPolicy {
    /// For a merchant without one: an order is cancelled until it is packed, all else is for a
    /// person, and no law is added.
    DEFAULT,
    /// The rules of the retail shop of tau-bench.
    TAU_RETAIL;

    private final String document = read(file());

    /// As it is written.
    public String document() {
        return document;
    }

    /// Version 0 of it.
    public Policy policy(ZoneId zone) {
        return switch (PolicyReader.read(Path.of(file()), document, 0, zone)) {
            case PolicyReading.Fit(Policy policy) -> policy;
            case PolicyReading.Unfit(var mistakes) ->
                    throw new IllegalStateException("A shipped policy has mistakes: " + mistakes);
        };
    }

    private String file() {
        return this + ".yaml";
    }

    /// Its name, such as `tau-retail`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String read(String file) {
        try (InputStream in = ShippedPolicy.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "There is no %s beside ShippedPolicy".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
