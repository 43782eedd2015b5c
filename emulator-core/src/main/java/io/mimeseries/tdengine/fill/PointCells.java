package io.mimeseries.tdengine.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;

/** For points of time the rows around them. */
final class PointCells {
    private final LongColumn times;
    private final long[] points;
    /** The last row at or before each point, -1 for none. */
    private final int[] previous;
    /** The first row behind each point, -1 for none. */
    private final int[] next;

    private PointCells(LongColumn times, long[] points) {
        this.times = times;
        this.points = points;
        this.previous = new int[points.length];
        this.next = new int[points.length];
    }

    static PointCells of(LongColumn times, Column values, long[] points, boolean skipsNulls) {
        var cells = new PointCells(times, points);
        var last = -1;
        var row = 0;
        for (int point = 0; point < points.length; point++) {
            while (row < times.size() && (times.at(row) <= points[point] || (skipsNulls && values.isNull(row)))) {
                if (times.at(row) > points[point]) {
                    row++;
                    continue;
                }
                last = skipsNulls && values.isNull(row) ? last : row;
                row++;
            }
            cells.previous[point] = last;
            cells.next[point] = row < times.size() ? row : -1;
        }
        return cells;
    }

    int previous(int point) {
        return previous[point];
    }

    int next(int point) {
        return next[point];
    }

    boolean isExact(int point) {
        return previous[point] >= 0 && times.at(previous[point]) == points[point];
    }

    /** The previous one where both are equally near. */
    int nearest(int point) {
        if (previous[point] < 0 || next[point] < 0) {
            return Math.max(previous[point], next[point]);
        }
        return distance(point, next[point]) < distance(point, previous[point]) ? next[point] : previous[point];
    }

    long distance(int point, int row) {
        return Math.abs(points[point] - times.at(row));
    }

    /** Where the point lies between both rows, from 0 to 1. */
    double share(int point) {
        var from = times.at(previous[point]);
        return (double) (points[point] - from) / (times.at(next[point]) - from);
    }
}
