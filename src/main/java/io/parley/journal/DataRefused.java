package io.parley.journal;

/// The database refused the data of a batch (SQLState class 22 or 23): a retry cannot help, leaving
/// the offending command out can.
public final class DataRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataRefused(String sqlState, Throwable cause) {
        super("The journal refused the data: SQLState " + sqlState, cause);
    }
}
