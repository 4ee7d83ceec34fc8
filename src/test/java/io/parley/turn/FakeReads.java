package io.parley.turn;

import io.parley.shop.Fact;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import io.parley.shop.Reads;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A shop that knows no order, and remembers what it was asked, batch by batch.
final class FakeReads implements Reads {
    private final List<Set<Lookup<?>>> asked = new ArrayList<>();

    List<Set<Lookup<?>>> asked() {
        return asked;
    }

    @Override
    public Uni<Facts> fetch(Set<Lookup<?>> wanted) {
        asked.add(wanted);
        Map<Lookup<?>, Fact<?>> facts = new HashMap<>();
        wanted.forEach(lookup -> facts.put(lookup, new Fact.Absent<>()));
        return Uni.createFrom().item(Facts.of(facts));
    }
}
