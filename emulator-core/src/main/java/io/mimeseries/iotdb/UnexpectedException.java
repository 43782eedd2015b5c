package io.mimeseries.iotdb;

/**
 * What the real server did not expect either: its answer says which call or statement failed, so that whoever runs it puts that in front.
 */
public final class UnexpectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnexpectedException(String cause) {
        super(cause);
    }

    /** As the answer to a call of the API. */
    public IotDbException inCall(String call) {
        return new IotDbException(
                StatusCode.EXECUTE_ERROR,
                "[EXECUTE_STATEMENT_ERROR(301)] Exception occurred: " + call + " failed. " + getMessage());
    }

    /** As the answer to a statement. */
    public IotDbException inStatement(String text) {
        return new IotDbException(
                StatusCode.INTERNAL_ERROR,
                "[INTERNAL_SERVER_ERROR(305)] Exception occurred: \"" + text + "\". executeStatement failed. "
                        + getMessage());
    }
}
