package io.parley.cli.eval;

import io.parley.cli.process.Progress;
import io.parley.commerce.Language;
import io.parley.language.Script;
import io.parley.routing.encoder.Encoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The embeddings of all rows, each made once; by one encoder, that of most rows' language.
final class Embeddings {
    private final Encoder encoder;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    private Embeddings(Encoder encoder) {
        this.encoder = encoder;
    }

    /// Empty when there is no encoder.
    static Optional<Embeddings> of(List<Row> rows, Progress progress) {
        long han = rows.stream().filter(r -> Script.of(r.text()) == Script.HAN).count();
        Language language = 2 * han > rows.size() ? Language.ZH : Language.EN;
        Optional<Embeddings> made = Encoder.load(language).map(Embeddings::new);
        made.ifPresent(embeddings -> {
            for (Row row : rows) {
                var _ = embeddings.of(row.folded().text());
            }
            progress.say("%,d texts embedded", embeddings.known.size());
        });
        return made;
    }

    float[] of(String folded) {
        return known.computeIfAbsent(folded, encoder::embed);
    }

    boolean knows(String word) {
        return encoder.knows(word);
    }

    /// Anew, for the clock.
    float[] fresh(String folded) {
        return encoder.embed(folded);
    }
}
