package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Fill;
import io.mimeseries.grammar.tdengine.ast.InterpolationRange;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.fill.FillMode;
import io.mimeseries.tdengine.fill.PointFiller;
import io.mimeseries.tdengine.type.TimeSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** RANGE, EVERY and FILL of INTERP, checked. */
record InterpClause(long[] points, long reach, Fill fill) {
    private static final int MOST_POINTS = 10_000_000;

    static InterpClause of(QueryParts query) {
        var select = query.select();
        var range = select.range() == null ? null : aroundPoint(select.range());
        if (range == null || select.fill() == null || (range.end() != null && select.every() == null)) {
            throw ErrorCode.INVALID_INTERP_CLAUSE.error("Missing RANGE clause, EVERY clause or FILL clause");
        }
        if (range.end() == null && range.surrounding() != null && select.every() != null) {
            throw ErrorCode.INVALID_INTERP_CLAUSE.error(
                    "Range clause with around interval can't be used with EVERY clause");
        }
        var fill = select.fill();
        var reach = range.surrounding() == null ? Long.MAX_VALUE : reach(range.surrounding(), query);
        if (range.surrounding() != null && !reaches(fill.mode())) {
            throw ErrorCode.TIME_RANGE_REQUIRED.error("Range with interval can only used with fill PREV/NEXT/NEAR");
        }
        return new InterpClause(points(range, select.every(), query), reach, fill);
    }

    /** A span of time in the place of the end is how far around one point rows are looked for. */
    private static InterpolationRange aroundPoint(InterpolationRange range) {
        var isSpan = range.surrounding() == null
                && range.end() instanceof Literal literal
                && literal.kind() == Literal.Kind.DURATION;
        return isSpan ? new InterpolationRange(range.start(), null, range.end()) : range;
    }

    /** Only where a row is taken as it is. */
    void checkOrigin() {
        if (!reaches(fill.mode())) {
            throw ErrorCode.FILL_NOT_ALLOWED.error("_irowts_origin can only be used with FILL PREV/NEXT/NEAR");
        }
    }

    private static boolean reaches(Fill.Mode mode) {
        return mode == Fill.Mode.PREV || mode == Fill.Mode.NEXT || mode == Fill.Mode.NEAR;
    }

    private static long reach(Expression surrounding, QueryParts query) {
        if (!(surrounding instanceof Literal literal) || literal.kind() != Literal.Kind.DURATION) {
            throw ErrorCode.SYNTAX_ERROR.error("Invalid range interval");
        }
        var span = TimeSpan.parse(literal.text());
        if (span == null || span.isCalendar()) {
            throw ErrorCode.SYNTAX_ERROR.error("Unsupported time unit in RANGE clause");
        }
        if (span.amount() <= 0) {
            throw ErrorCode.SYNTAX_ERROR.error("Range interval must be greater than 0");
        }
        return span.in(query.compiler().precision());
    }

    private static long[] points(InterpolationRange range, @Nullable Literal every, QueryParts query) {
        var times = new TimeConditions(query.compiler(), query.scope());
        var first = point(times, range.start());
        var last = range.end() == null ? first : point(times, range.end());
        var step = every == null ? 1 : step(every, query);
        if (first > last) {
            throw ErrorCode.TIME_RANGE_REQUIRED.error(
                    "start(end) time of query range required or time range too large");
        }
        if ((last - first) / step > MOST_POINTS) {
            throw ErrorCode.TIME_RANGE_REQUIRED.error();
        }
        return LongStream.iterate(first, time -> time <= last, time -> time + step)
                .toArray();
    }

    private static long point(TimeConditions times, Expression node) {
        var time = times.time(node);
        if (time == null) {
            throw ErrorCode.INVALID_TIMESTAMP_FORMAT.error();
        }
        return time;
    }

    private static long step(Literal every, QueryParts query) {
        var precision = query.compiler().precision();
        var span = new WindowChecks(precision, query.compiler().context().zone()).span(every);
        if (span.isCalendar()) {
            throw ErrorCode.SYNTAX_ERROR.error("Unsupported time unit in EVERY clause");
        }
        if (span.in(precision) <= 0) {
            throw ErrorCode.SYNTAX_ERROR.error("Interval cannot be less than 1 " + precision.text());
        }
        return span.in(precision);
    }

    /**
     * What fills the columns.
     *
     * @param types of the columns
     * @param skipsNulls for each whether rows without a value are looked past
     */
    PointFiller filler(List<ValueType> types, List<Boolean> skipsNulls, QueryParts query) {
        var constants = new ArrayList<@Nullable Object>();
        var takesValues = fill.mode() == Fill.Mode.VALUE || fill.mode() == Fill.Mode.VALUE_F || reach != Long.MAX_VALUE;
        if (takesValues) {
            for (var value : fill.values()) {
                FillConstants.check(value);
            }
            if (fill.values().size() != types.size()) {
                throw ErrorCode.INVALID_VALUE_TYPE.error("Filled values number mismatch");
            }
            for (int at = 0; at < types.size(); at++) {
                constants.add(FillConstants.value(fill.values().get(at), types.get(at), query.compiler()));
            }
        } else if (!fill.values().isEmpty()) {
            throw ErrorCode.INVALID_VALUE_TYPE.error("Can't specify fill values");
        } else {
            constants.addAll(Collections.nCopies(types.size(), null));
        }
        return new PointFiller(mode(), points, reach, constants, skipsNulls);
    }

    private FillMode mode() {
        return Filling.mode(fill.mode());
    }

    /** Whether there are rows though no row is there at all. */
    boolean isForced() {
        return mode() == FillMode.NULL_FORCED || mode() == FillMode.VALUE_FORCED;
    }
}
