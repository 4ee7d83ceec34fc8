package io.parley.local;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/// Processes of PostgreSQL, known by the data folder on their command line.
final class Processes {
    private Processes() {}

    static boolean isGiven(ProcessHandle process, Path folder) {
        return process.info()
                .arguments()
                .map(List::of)
                .filter(words -> Collections.indexOfSubList(words, dataOption(folder)) >= 0)
                .isPresent();
    }

    private static List<String> dataOption(Path folder) {
        return List.of("-D", folder.toString());
    }

    /// Ends at once whatever a killed process has left working on the folder.
    static void endAllGiven(Path folder) {
        ProcessHandle.allProcesses()
                .filter(process -> isGiven(process, folder))
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .forEach(process -> {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                });
    }
}
