package io.parley.routing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of example messages beside a class, one a line, UTF-8. Blank lines, and lines that begin
/// with `# `, are not phrases.
public final class PhraseFile {
    private PhraseFile() {}

    /// The phrases, none when there is no such file.
    public static List<String> readIfThere(Class<?> owner, String file) {
        return owner.getResource(file) == null ? List.of() : read(owner, file);
    }

    /// @throws IllegalStateException when there is no such file; the message says where it belongs
    public static List<String> read(Class<?> owner, String file) {
        String place = file + " beside " + owner.getName();
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + place);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().map(String::strip).filter(PhraseFile::isPhrase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }

    private static boolean isPhrase(String line) {
        return !line.isEmpty() && !line.startsWith("# ");
    }
}
