package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Scenario;
import io.parley.cli.scenarios.script.Script;
import io.parley.cli.scenarios.script.ScriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Scenarios from text.
public final class Scripts {
    private Scripts() {}

    /// @param course and whatever else stands below name and merchant
    public static Scenario scenario(String course) {
        String text = "name: a talk\nmerchant: demo\n" + course;
        try {
            Path file = Files.createTempFile("scenario", ".yaml");
            Script script = ScriptReader.read(List.of(Files.writeString(file, text)));
            Files.delete(file);
            if (!script.mistakes().isEmpty()) {
                throw new IllegalArgumentException(script.mistakes().toString());
            }
            return script.scenarios().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
