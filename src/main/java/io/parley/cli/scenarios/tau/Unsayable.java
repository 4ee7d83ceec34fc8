package io.parley.cli.scenarios.tau;

/// Something of a task that no scenario can say.
final class Unsayable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    Unsayable(String reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
