package io.parley.journal;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Keys that are the same in every run, so that golden files can be opened.
public final class TestKeys {
    private TestKeys() {}

    public static ShopperKey key(int generation) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) (generation + 1));
        return new ShopperKey(generation, bytes);
    }

    /// A ring with the keys of all generations a test may reach.
    public static KeyRing all() {
        return IntStream.range(0, 64)
                .mapToObj(TestKeys::key)
                .reduce(KeyRing.EMPTY, KeyRing::with, (some, _) -> some);
    }
}
