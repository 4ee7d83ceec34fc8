package io.parley.journal;

/// The headers a dead letter carries beside those of its record.
public final class DeadLetters {
    private DeadLetters() {}

    /// Why it could not be worked on.
    public static final String REASON = "parley-reason";

    /// When that was, RFC 3339.
    public static final String AT = "parley-failed-at";

    /// Where the record stood, `topic/partition/offset`; a letter written twice has it twice.
    public static final String ORIGIN = "parley-origin";
}
