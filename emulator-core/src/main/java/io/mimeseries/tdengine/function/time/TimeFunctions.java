package io.mimeseries.tdengine.function.time;

import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Times;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The functions of timestamps by name. */
public final class TimeFunctions {
    private static final int ZONE_LENGTH = 96;
    private static final int DAYS_OF_WEEK = 7;

    private TimeFunctions() {}

    public static Map<String, ScalarFunction> all() {
        return Map.of(
                "now", constant(Times::nowTimestamp),
                "today", constant(Times::todayTimestamp),
                "timezone", zone(),
                "timetruncate", new TruncateFunction(),
                "timediff", new DifferenceFunction(),
                "weekday", new CalendarFunction(date -> date.get(ChronoField.DAY_OF_WEEK) - 1L),
                "dayofweek", new CalendarFunction(date -> date.get(ChronoField.DAY_OF_WEEK) % DAYS_OF_WEEK + 1L),
                "weekofyear", new CalendarFunction(date -> WeekNumber.of(date, 3)),
                "week", new WeekFunction());
    }

    private static ScalarFunction constant(ToLongFunction<Times> time) {
        return (name, arguments, context) -> {
            Parameters.of(name, arguments, 0, 0);
            long value = time.applyAsLong(context.times());
            return new BoundFunction(ValueType.TIMESTAMP, (operands, size) -> Columns.constant(value, size));
        };
    }

    private static ScalarFunction zone() {
        return (name, arguments, context) -> {
            Parameters.of(name, arguments, 0, 0);
            var text = ZoneText.of(context.times());
            return new BoundFunction(
                    new ValueType(DataType.VARCHAR, ZONE_LENGTH), (operands, size) -> Columns.constant(text, size));
        };
    }
}
