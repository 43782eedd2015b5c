package io.mimeseries.testkit;

import java.time.Instant;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about the points of one timeseries. */
public final class TimeseriesAssert extends AbstractAssert<TimeseriesAssert, IotDbResult> {
    private final String path;

    TimeseriesAssert(IotDbResult points, String path) {
        super(points, TimeseriesAssert.class);
        this.path = path;
    }

    public TimeseriesAssert hasPoints(int count) {
        return check(
                actual.rows().size() == count,
                "to have " + count + " points, not " + actual.rows().size());
    }

    public TimeseriesAssert hasNoPoints() {
        return hasPoints(0);
    }

    /**
     * Fails unless the point of a time has this value.
     *
     * @param millis since 1970
     * @param value of the timeseries' type: an {@code int} is not equal to a {@code long}
     */
    public TimeseriesAssert hasValue(long millis, Object value) {
        var found = value(millis);
        return check(value.equals(found), "to have <" + value + "> at " + millis + ", not <" + found + ">");
    }

    /** The same with an instant, of which the milliseconds count. */
    public TimeseriesAssert hasValue(Instant time, Object value) {
        return hasValue(time.toEpochMilli(), value);
    }

    /** Fails if there is a point of this time. */
    public TimeseriesAssert hasNoValue(long millis) {
        var found = value(millis);
        return check(found == null, "to have nothing at " + millis + ", not <" + found + ">");
    }

    /** Fails unless the latest point has this value. */
    public TimeseriesAssert hasLastValue(Object value) {
        check(!actual.rows().isEmpty(), "to have a last point");
        var found = actual.rows().get(actual.rows().size() - 1).get(0);
        return check(value.equals(found), "to end with <" + value + ">, not <" + found + ">");
    }

    private @Nullable Object value(long millis) {
        int row = actual.times().indexOf(millis);
        return row < 0 ? null : actual.rows().get(row).get(0);
    }

    private TimeseriesAssert check(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage(
                    "%nExpected timeseries <%s> %s;%ntimes %s%nvalues %s",
                    path, expectation, actual.times(), actual.rows());
        }
        return this;
    }
}
