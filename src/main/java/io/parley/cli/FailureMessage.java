package io.parley.cli;

import io.parley.cli.process.CommandFailure;
import io.parley.local.EngineFailure;
import java.sql.SQLException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Shows an expected failure as its message alone, and any other with its trace.
final class FailureMessage implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult arguments) {
        expected(failure)
                .ifPresentOrElse(
                        message -> command.getErr().println(message),
                        () -> failure.printStackTrace(command.getErr()));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static Optional<String> expected(Exception failure) {
        return switch (failure) {
            case EngineFailure f -> Optional.ofNullable(f.getMessage());
            case CommandFailure f -> Optional.ofNullable(f.getMessage());
            case SQLException f -> ofDatabase(f);
            default -> Optional.empty();
        };
    }

    /// What an operator can mend about the database, by SQLState.
    private static Optional<String> ofDatabase(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08")) {
            return Optional.of(
                    "PostgreSQL does not answer (%s). Is `parley serve` or `parley engines` running?"
                            .formatted(failure.getMessage()));
        }
        return state.equals("42P01")
                ? Optional.of(
                        "The database has no tables of Parley yet: run `parley serve` on it once.")
                : Optional.empty();
    }
}
