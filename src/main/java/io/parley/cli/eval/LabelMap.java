package io.parley.cli.eval;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.cli.bench.BenchFailure;
import io.parley.conversation.Intent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which labels of a test file each of our intents counts as: `{"small_talk": ["other"]}`. An
/// intent that is not named counts as the label of its own name. What stands under `out_of_scope`
/// are further labels of what is out of scope.
record LabelMap(Map<String, List<String>> byIntent, Set<String> outOfScope) {

    /// @throws BenchFailure when the file is no such map
    static LabelMap read(@Nullable Path file, Set<String> outOfScope) {
        try {
            return new LabelMap(
                    file == null
                            ? Map.of()
                            : new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {}),
                    outOfScope);
        } catch (IOException odd) {
            throw new BenchFailure(
                    "--map: %s is not like {\"small_talk\": [\"other\"]}: %s"
                            .formatted(file, odd.getMessage()),
                    odd);
        }
    }

    boolean isOutOfScope(String label) {
        return outOfScope.contains(label) || named(Intent.OUT_OF_SCOPE.name()).contains(label);
    }

    boolean fits(String intent, Row row) {
        return named(intent).contains(row.label())
                || row.also().stream().anyMatch(named(intent)::contains);
    }

    String shown(String intent) {
        return named(intent).getFirst();
    }

    private List<String> named(String intent) {
        return byIntent.getOrDefault(intent, List.of(intent));
    }
}
