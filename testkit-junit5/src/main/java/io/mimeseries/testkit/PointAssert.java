package io.mimeseries.testkit;

import java.time.Instant;
import org.assertj.core.api.AbstractAssert;

/** Assertions about one point. */
public final class PointAssert extends AbstractAssert<PointAssert, Points.Point> {
    private final String name;

    PointAssert(Points.Point point, String name) {
        super(point, PointAssert.class);
        this.name = name;
    }

    /** Goes on to the value of a field, which the point has to have. */
    public FieldAssert field(String field) {
        var value = actual.fields().get(field);
        if (value == null) {
            failWithMessage("%nExpected %s to have a field <%s>; it is%n  %s", name, field, actual);
        }
        return new FieldAssert(value, "field <" + field + "> of " + name + ", which is " + actual);
    }

    public PointAssert hasTag(String tag, String value) {
        if (!value.equals(actual.tags().get(tag))) {
            failWithMessage("%nExpected %s to have the tag <%s=%s>; it is%n  %s", name, tag, value, actual);
        }
        return this;
    }

    public PointAssert hasTime(Instant time) {
        if (!actual.time().equals(time)) {
            failWithMessage("%nExpected %s to have the time <%s>; it is%n  %s", name, time, actual);
        }
        return this;
    }
}
