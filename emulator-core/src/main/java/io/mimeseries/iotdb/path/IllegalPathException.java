package io.mimeseries.iotdb.path;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;

/** A text that is no path. Calls of the API say in front of its text which of them failed, statements do not. */
public final class IllegalPathException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IllegalPathException(String path) {
        super(path + " is not a legal path");
    }

    /** @param reason put in front of the path */
    public IllegalPathException(String reason, String path) {
        super(reason + " " + path + " is not a legal path");
    }

    /** As the answer to a call of the API. */
    public IotDbException inCall(String call) {
        return new IotDbException(
                StatusCode.ILLEGAL_PATH,
                "[ILLEGAL_PATH(509)] Exception occurred: " + call + " failed. " + getMessage());
    }

    /** As the answer to a statement. */
    public IotDbException inStatement() {
        return new IotDbException(StatusCode.ILLEGAL_PATH, String.valueOf(getMessage()));
    }
}
