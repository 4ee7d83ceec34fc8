package io.parley.handlers.aftersales;

import io.parley.handlers.aftersales.Naming.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a text names, each thing once: a name that may be of several things, one of which was named
/// before, goes on about that one.
final class Mentioned {
    private Mentioned() {}

    static List<Mention> once(List<Mention> mentions) {
        Set<Thing> named = new HashSet<>();
        List<Mention> once = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Thing> fresh =
                    mention.things().stream().filter(thing -> !named.contains(thing)).toList();
            boolean goesOn = fresh.size() < mention.things().size() && mention.things().size() > 1;
            Mention narrowed = narrowed(once, mention);
            if (narrowed != null) {
                var _ = once.remove(narrowed);
                named.removeAll(narrowed.things());
                once.add(mention);
                named.addAll(mention.things());
            } else if (!fresh.isEmpty() && !goesOn) {
                once.add(new Mention(mention.at(), fresh, mention.isPlural()));
                named.addAll(fresh);
            }
        }
        return List.copyOf(once);
    }

    /// `I have two shirts. The blue one …` speaks of one.
    private static @Nullable Mention narrowed(List<Mention> before, Mention mention) {
        return before.stream()
                .filter(earlier ->
                        earlier.things().size() > mention.things().size()
                                && earlier.things().containsAll(mention.things()))
                .findFirst()
                .orElse(null);
    }
}
