package io.parley.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The making of a new data folder, marked as long as it lasts. A process killed in the middle
/// leaves the mark and a folder no engine can use; the next start makes it anew. Nothing is ever
/// removed without the mark, so that data which served once is safe.
record FirstStart(Path mark) {
    static FirstStart of(Path folder) throws IOException {
        var mark = folder.resolveSibling(folder.getFileName() + ".unfinished");
        if (Files.exists(mark)) {
            Processes.endAllGiven(folder);
            delete(folder);
        }
        if (Files.notExists(folder)) {
            Files.write(mark, new byte[0]);
        }
        return new FirstStart(mark);
    }

    void succeeded() throws IOException {
        Files.deleteIfExists(mark);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
