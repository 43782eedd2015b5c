package io.mimeseries.testkit;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about an IoTDB server. */
public final class IotDbAssert extends AbstractAssert<IotDbAssert, IotDbServer> {
    IotDbAssert(IotDbServer actual) {
        super(actual, IotDbAssert.class);
    }

    /** Goes on to a timeseries, which has to exist. */
    public TimeseriesAssert timeseries(String path) {
        isNotNull();
        if (!exists(path)) {
            failWithMessage(
                    "%nExpected a timeseries <%s>; there are %s",
                    path, actual.query("SHOW TIMESERIES root.**").rows());
        }
        return new TimeseriesAssert(actual.points(path), path);
    }

    /** Fails if there is a timeseries of this path. */
    public IotDbAssert hasNoTimeseries(String path) {
        isNotNull();
        if (exists(path)) {
            failWithMessage("%nExpected no timeseries <%s>", path);
        }
        return this;
    }

    /** Fails unless exactly these databases are there, in any order. */
    public IotDbAssert hasOnlyDatabases(String... paths) {
        isNotNull();
        Assertions.assertThat(actual.query("SHOW DATABASES").rows())
                .extracting(row -> String.valueOf(row.get(0)))
                .as("the databases")
                .containsExactlyInAnyOrder(paths);
        return this;
    }

    private boolean exists(String path) {
        return !actual.query("SHOW TIMESERIES " + path).rows().isEmpty();
    }
}
