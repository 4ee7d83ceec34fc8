package io.parley.cli.process;

import org.jspecify.annotations.Nullable;

/// A command that cannot go on. The message is for the person at the terminal: it names what is
/// wrong and what to do.
public class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        this(message, null);
    }

    public CommandFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public static CommandFailure noMerchant(String id) {
        return new CommandFailure(
                "There is no merchant '%s'. Add it first: parley merchant add %s --name …"
                        .formatted(id, id));
    }
}
