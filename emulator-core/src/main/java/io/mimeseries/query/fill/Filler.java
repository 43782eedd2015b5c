package io.mimeseries.query.fill;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Line;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.expression.Casts;
import io.mimeseries.query.window.WindowCursor;
import io.mimeseries.query.window.Windows;
import org.jspecify.annotations.Nullable;

/** One run of a fill. */
final class Filler {
    private final Points points;
    private final Windows windows;
    private final FillMode mode;
    private final @Nullable Object number;
    private final boolean ascending;
    private final PointsBuilder out;
    /** The row to be put out next. */
    private int row;

    Filler(Points points, Windows windows, FillMode mode, @Nullable Object number, boolean ascending) {
        this.points = points;
        this.windows = windows;
        this.mode = mode;
        this.number = number;
        this.ascending = ascending;
        out = new PointsBuilder(points.values().type(), points.aux(), points.size());
    }

    Points fill(long firstWindow, long lastWindow) {
        var cursor = windows.cursor(ascending ? firstWindow : lastWindow, ascending);
        while (row < points.size() || isInRange(cursor, firstWindow, lastWindow)) {
            if (row == points.size() || isAfter(points.times().at(row), cursor)) {
                add(cursor.time());
            } else {
                out.addFrom(points.times().at(row), points.values(), row, row);
                row++;
            }
            cursor.advance();
        }
        return out.build();
    }

    private boolean isInRange(WindowCursor cursor, long firstWindow, long lastWindow) {
        return !cursor.isPastTheEnd() && (ascending ? cursor.time() <= lastWindow : cursor.time() >= firstWindow);
    }

    /** True if a point lies behind the cursor's window in output order. */
    private boolean isAfter(long time, WindowCursor cursor) {
        return !cursor.isPastTheEnd() && (ascending ? time > cursor.time() : time < cursor.time());
    }

    private void add(long window) {
        switch (mode) {
            case PREVIOUS -> addPrevious(window);
            case LINEAR -> addLinear(window);
            case NUMBER -> addNumber(window);
            case NULL, NONE -> out.addNull(window, PointsBuilder.NO_ROW);
        }
    }

    private void addPrevious(long window) {
        if (row > 0) {
            out.addFrom(window, points.values(), row - 1, PointsBuilder.NO_ROW);
        } else {
            out.addNull(window, PointsBuilder.NO_ROW);
        }
    }

    /** Interpolates by the numbers of the windows counted from the epoch, not by their times. */
    private void addLinear(long window) {
        var values = points.values();
        if (row == 0 || row == points.size() || values.isNull(row - 1) || values.isNull(row)) {
            out.addNull(window, PointsBuilder.NO_ROW);
            return;
        }
        var interval = windows.interval();
        var x = window / interval;
        var x1 = points.times().at(row - 1) / interval;
        var x2 = points.times().at(row) / interval;
        if (values instanceof LongColumn longs) {
            var slope = (double) (longs.at(row) - longs.at(row - 1)) / (x2 - x1);
            var value = slope * (x - x1) + longs.at(row - 1);
            out.add(window, Casts.truncate(value), PointsBuilder.NO_ROW);
        } else {
            var value = Line.at(x, x1, Numbers.at(values, row - 1), x2, Numbers.at(values, row));
            out.add(window, value, PointsBuilder.NO_ROW);
        }
    }

    /** A string is filled with an empty one and a boolean with false, whatever the number (seen on InfluxDB 1.6.7). */
    private void addNumber(long window) {
        switch (points.values().type()) {
            case DOUBLE -> out.add(window, ((Number) known()).doubleValue(), PointsBuilder.NO_ROW);
            case LONG -> out.add(window, whole((Number) known()), PointsBuilder.NO_ROW);
            case BOOLEAN -> out.add(window, false, PointsBuilder.NO_ROW);
            case STRING -> out.add(window, "", PointsBuilder.NO_ROW);
        }
    }

    private Object known() {
        if (number == null) {
            throw new IllegalArgumentException("no number to fill with");
        }
        return number;
    }

    private static long whole(Number number) {
        return number instanceof Long ? number.longValue() : Casts.truncate(number.doubleValue());
    }
}
