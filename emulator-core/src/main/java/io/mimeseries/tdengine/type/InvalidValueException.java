package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;

/** A value that does not fit the column it is for; what the error says of it depends on where it stands. */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** What the real server quotes of a statement. */
    private static final int QUOTED_BYTES = 63;

    private final ErrorCode error;

    private InvalidValueException(ErrorCode error, String reason) {
        super(reason, null, false, false);
        this.error = error;
    }

    /** The statement is quoted from the value on, with the reason in parentheses. */
    static InvalidValueException because(String reason) {
        return new InvalidValueException(ErrorCode.INSERT_SYNTAX_ERROR, reason);
    }

    /** The error names the column. */
    static InvalidValueException ofColumn(ErrorCode error) {
        return new InvalidValueException(error, "");
    }

    /** The error says no more than its own text. */
    static InvalidValueException alone(ErrorCode error) {
        return new InvalidValueException(error, "");
    }

    /** Whether the error quotes the statement. */
    public boolean isQuoting() {
        return error == ErrorCode.INSERT_SYNTAX_ERROR;
    }

    /**
     * The error that is answered.
     *
     * @param near a string without quotes and escapes; of everything else the statement from the value on
     * @param column the name of the column or tag
     */
    public TDengineException at(String near, String column) {
        return switch (error) {
            case INSERT_SYNTAX_ERROR ->
                error.error("syntax error near '" + Utf8.head(near, QUOTED_BYTES) + "' (" + getMessage() + ")");
            case VALUE_TOO_LONG, INVALID_VARBINARY -> error.about(column);
            default -> error.error();
        };
    }
}
