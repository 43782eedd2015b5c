package io.mimeseries.testkit;

import org.assertj.core.api.AbstractAssert;

/** Assertions about the points of one measurement. */
public final class MeasurementAssert extends AbstractAssert<MeasurementAssert, Points> {
    private final String name;

    MeasurementAssert(Points points, String name) {
        super(points, MeasurementAssert.class);
        this.name = name;
    }

    public MeasurementAssert hasPoints(int count) {
        return check(
                actual.all().size() == count,
                "to have " + count + " points, not " + actual.all().size());
    }

    public MeasurementAssert hasNoPoints() {
        return hasPoints(0);
    }

    /** Fails unless some point has a value for this field. */
    public MeasurementAssert hasField(String field) {
        return check(
                actual.all().stream().anyMatch(point -> point.fields().containsKey(field)),
                "to have a field <" + field + ">");
    }

    /** Fails unless some point carries this tag with this value. */
    public MeasurementAssert hasTagValue(String tag, String value) {
        return check(
                actual.all().stream()
                        .anyMatch(point -> value.equals(point.tags().get(tag))),
                "to have a point with the tag <" + tag + "=" + value + ">");
    }

    /** Goes on to the point with the earliest time. */
    public PointAssert firstPoint() {
        return point(0, "first");
    }

    /** Goes on to the point with the latest time. */
    public PointAssert lastPoint() {
        return point(actual.all().size() - 1, "last");
    }

    private PointAssert point(int index, String which) {
        check(!actual.all().isEmpty(), "to have a " + which + " point");
        return new PointAssert(actual.all().get(index), "the " + which + " point of " + name);
    }

    private MeasurementAssert check(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%nExpected %s %s;%n%s", name, expectation, actual.table());
        }
        return this;
    }
}
