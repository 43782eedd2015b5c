package io.mimeseries.iotdb.select.into;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;

/** What is wrong with INTO. */
final class IntoErrors {
    private IntoErrors() {}

    static IotDbException semantic(String message) {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, message);
    }

    /** A write that fails ends the query; what was written before stays. */
    static IotDbException writing(IotDbException cause) {
        return new IotDbException(
                StatusCode.EXECUTE_ERROR,
                "Error occurred while inserting tablets in SELECT INTO: "
                        + cause.status().message());
    }

    static IotDbException placeholderMismatch() {
        return semantic("select into: the correspondence between the placeholder and the raw time series "
                + "could not be established.");
    }

    static IotDbException placeholderForbidden() {
        return semantic("select into: placeholders can only be used in raw time series data queries.");
    }

    static IotDbException deviceCount() {
        return semantic(
                "select into: the number of source devices and the number of target devices should be the same.");
    }

    static IotDbException pathCount() {
        return semantic("select into: the number of source columns and the number of target paths should be the same.");
    }

    static IotDbException duplicatePaths() {
        return semantic("select into: target paths in into clause should be different.");
    }
}
