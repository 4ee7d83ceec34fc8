package io.parley.local;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

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

    /// Ends whatever a killed process has left working on the folder, with what that has begun, and
    /// returns when nothing of it writes there any more.
    static void endAllGiven(Path folder) {
        var left =
                ProcessHandle.allProcesses()
                        .filter(process -> isGiven(process, folder))
                        .flatMap(
                                process -> Stream.concat(process.descendants(), Stream.of(process)))
                        .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(process -> process.onExit().completeOnTimeout(process, 5, SECONDS).join());
    }
}
