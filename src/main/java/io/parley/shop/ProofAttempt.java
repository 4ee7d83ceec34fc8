package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

/// A claim as it is counted when it is wrong: against what it was aimed at and against where it
/// came from.
record ProofAttempt(Proof proof, List<Target> targets) {
    private static final int FEW = 5;

    /// Many people share an address.
    private static final int OF_NETWORK = 20;

    /// @param tries how many wrong ones within the window close it
    record Target(String name, int tries) {}

    static ProofAttempt of(Proof proof) {
        Stream<Target> from = Stream.of(new Target("session:" + proof.session(), FEW));
        Stream<Target> network =
                proof.network() == null
                        ? Stream.empty()
                        : Stream.of(new Target("network:" + proof.network(), OF_NETWORK));
        Stream<Target> at = Stream.of(new Target(aim(proof.claim()), FEW));
        return new ProofAttempt(proof, Stream.of(at, from, network).flatMap(s -> s).toList());
    }

    private static String aim(Claim claim) {
        return switch (claim) {
            case Claim.OfOrderEmail c -> "order:" + ProofKeys.number(c.number().value());
            case Claim.OfOrderPostcode c -> "order:" + ProofKeys.number(c.number().value());
            case Claim.OfEmail c -> "email:" + ProofKeys.email(c.email());
            case Claim.OfNamePostcode c -> "name:" + ProofKeys.name(c.name());
        };
    }

    /// The same for the same claim of the same session, and readable by nobody.
    byte[] digest() {
        String text = proof.session() + '\0' + proof.claim();
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    String merchant() {
        return proof.merchant().value();
    }
}
