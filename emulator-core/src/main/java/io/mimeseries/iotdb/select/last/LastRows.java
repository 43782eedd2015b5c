package io.mimeseries.iotdb.select.last;

import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.grammar.iotdb.ast.SortItem;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.plan.LastPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Answers SELECT LAST. */
public final class LastRows {
    private static final List<ResultColumn> COLUMNS = List.of(
            new ResultColumn("Timeseries", DataType.TEXT, 0),
            new ResultColumn("Value", DataType.TEXT, 1),
            new ResultColumn("DataType", DataType.TEXT, 2));

    private LastRows() {}

    public static Answer.Rows answer(LastPlan plan) {
        var points = new ArrayList<LastPoint>();
        for (var series : plan.series()) {
            var point = LastPoint.of(series, plan.ranges());
            if (point != null) {
                points.add(point);
            }
        }
        plan.order().stream()
                .map(LastRows::comparator)
                .reduce((first, next) -> first.thenComparing(next))
                .ifPresent(points::sort);
        var from = (int) Math.min(plan.offset(), points.size());
        var to = plan.limit() == 0 ? points.size() : (int) Math.min(points.size(), from + plan.limit());
        return new Answer.Rows(
                COLUMNS, false, List.of(batch(points.subList(from, to))).iterator());
    }

    private static Comparator<LastPoint> comparator(SortItem item) {
        var comparator = comparator(item.key());
        return item.descending() ? comparator.reversed() : comparator;
    }

    private static Comparator<LastPoint> comparator(SortKey key) {
        if (key == SortKey.Named.TIME) {
            return Comparator.comparingLong(LastPoint::time);
        }
        if (key == SortKey.Named.TIMESERIES) {
            return Comparator.comparing(LastPoint::timeseries);
        }
        return switch (LastPlan.column(key).toLowerCase(Locale.ROOT)) {
            case "value" -> Comparator.comparing(LastPoint::value);
            default -> Comparator.comparing(LastPoint::type);
        };
    }

    private static RowBatch batch(List<LastPoint> points) {
        var times = new LongColumnBuilder(points.size());
        var timeseries = new StringColumnBuilder(points.size());
        var values = new StringColumnBuilder(points.size());
        var types = new StringColumnBuilder(points.size());
        for (var point : points) {
            times.append(point.time());
            timeseries.append(point.timeseries());
            values.append(point.value());
            types.append(point.type());
        }
        return new RowBatch(times.build(), List.of(timeseries.build(), values.build(), types.build()));
    }
}
