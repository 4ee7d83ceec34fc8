package io.parley.routing.model;

import io.parley.language.NGrams;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/// How telling each bucket of n-grams is: one that few phrases have says more than one that all
/// have, and one never met says most of all, that this is about something else.
final class Vocabulary {
    private static final int BITS = 16;
    static final int BUCKETS = 1 << BITS;

    private final float[] weight;

    private Vocabulary(float[] weight) {
        this.weight = weight;
    }

    static Vocabulary of(List<Labelled> texts) {
        int[] seen = new int[BUCKETS];
        BitSet once = new BitSet(BUCKETS);
        for (Labelled text : texts) {
            once.clear();
            NGrams.each(text.text(), gram -> once.set(bucket(gram)));
            once.stream().forEach(bucket -> seen[bucket]++);
        }
        float[] weight = new float[BUCKETS];
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            weight[bucket] = (float) Math.log((1.0 + texts.size()) / (1.0 + seen[bucket])) + 1;
        }
        return new Vocabulary(weight);
    }

    static Vocabulary read(DataInput in) throws IOException {
        return new Vocabulary(Floats.read(in));
    }

    void write(DataOutput out) throws IOException {
        Floats.write(weight, out);
    }

    static int bucket(int hash) {
        return hash * 0x85EBCA6B >>> 32 - BITS;
    }

    float weight(int bucket) {
        return weight[bucket];
    }
}
