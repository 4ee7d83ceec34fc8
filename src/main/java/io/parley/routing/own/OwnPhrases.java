package io.parley.routing.own;

import java.util.List;

/// All phrases of a merchant's own, in the order it wrote them; at most 2,000.
public record OwnPhrases(List<OwnPhrase> all) {
    public static final OwnPhrases NONE = new OwnPhrases(List.of());

    public OwnPhrases {
        all = List.copyOf(all);
    }

    public int size() {
        return all.size();
    }
}
