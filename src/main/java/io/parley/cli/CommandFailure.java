package io.parley.cli;

/// A command that cannot do what it was asked. The message is meant for the person at the terminal:
/// it names what is wrong and what to do.
final class CommandFailure extends RuntimeException {
    CommandFailure(String message) {
        super(message);
    }

    static CommandFailure noMerchant(String id) {
        return new CommandFailure(
                "There is no merchant '%s'. Add it first: parley merchant add %s --name …"
                        .formatted(id, id));
    }
}
