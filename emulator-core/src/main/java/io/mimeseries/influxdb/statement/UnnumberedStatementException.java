package io.mimeseries.influxdb.statement;

/**
 * A statement fails and the real server forgets to say which: its result goes by the number 0 and replaces that of a first statement
 * that stands directly before it.
 */
final class UnnumberedStatementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnnumberedStatementException(String text) {
        super(text);
    }
}
