package io.parley.cli.scenarios.tau;

import java.util.Map;

/// What became of a task.
public sealed interface Conversion {

    /// The task's id.
    String task();

    /// A scenario, as its file has it.
    record Made(String task, Map<String, Object> scenario) implements Conversion {}

    /// No honest scenario can be made of it.
    ///
    /// @param reason the kind of reason, the same words for all tasks of the kind
    /// @param detail which of the task's words it is about
    record LeftOut(String task, String reason, String detail) implements Conversion {}
}
