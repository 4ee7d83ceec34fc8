package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.local.EngineFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Shows an expected failure as its message alone, and any other with its trace.
final class FailureMessage implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof EngineFailure || failure instanceof CommandFailure) {
            command.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
