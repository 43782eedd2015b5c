package io.mimeseries.iotdb.select.tree;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.UnexpectedException;

/** What queries fail with. */
public final class Errors {
    private Errors() {}

    /** 701. */
    public static IotDbException semantic(String message) {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, message);
    }

    /** 305, for what the real server did not expect itself. */
    public static UnexpectedException internal(String cause) {
        return new UnexpectedException(cause);
    }
}
