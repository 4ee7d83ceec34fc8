package io.parley.shop;

import io.parley.shop.Lookup.Proof;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A claim as it is counted when it is wrong: against what it was aimed at and against where it
/// came from. Both are kept as digests, since they may be a stranger's name or address.
///
/// @param digest the same for the same claim of the same session
record ProofAttempt(Proof proof, ClaimKeys keys, String digest, List<Target> targets) {
    private static final int FEW = 5;

    /// Many people share an address.
    private static final int OF_NETWORK = 20;

    /// @param tries how many wrong ones within the window close it
    record Target(String merchant, String name, int tries) {
        /// The same for the same target of the same merchant.
        String key() {
            return merchant + ' ' + name;
        }
    }

    static ProofAttempt of(Proof proof) {
        ClaimKeys keys = ClaimKeys.of(proof.claim());
        List<Target> targets = new ArrayList<>();
        targets.add(target(proof, keys.aim(), FEW));
        targets.add(target(proof, "session:" + proof.session(), FEW));
        if (proof.network() != null) {
            targets.add(target(proof, "network:" + proof.network(), OF_NETWORK));
        }
        return new ProofAttempt(
                proof, keys, digest(proof.session() + '\0' + keys), List.copyOf(targets));
    }

    private static Target target(Proof proof, String name, int tries) {
        return new Target(proof.merchant().value(), digest(name), tries);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
