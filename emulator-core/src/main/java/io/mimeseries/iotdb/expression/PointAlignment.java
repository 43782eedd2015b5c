package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.Points;
import io.mimeseries.query.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings points of several expressions together by their times, as the real server does: it always looks at the next point of each, even where
 * their times do not ascend.
 */
final class PointAlignment {
    private static final int NO_ROW = -1;

    private final List<Points> points;
    private final int[] next;
    private final int[][] rows;
    private long[] times = new long[64];
    private int size;

    private PointAlignment(List<Points> points) {
        this.points = points;
        next = new int[points.size()];
        rows = new int[points.size()][64];
    }

    /**
     * Rows of the expressions' points; constants are repeated.
     *
     * @param unites whether a row is made for each time that any expression has, otherwise for those that all have
     */
    static RowBatch align(List<CompiledExpression> expressions, RowBatch source, boolean unites) {
        var points = new ArrayList<Points>();
        for (var expression : expressions) {
            if (!expression.isConstant()) {
                points.add(expression.points(source));
            }
        }
        if (points.isEmpty()) {
            return constants(expressions, source);
        }
        var alignment = new PointAlignment(points);
        if (!alignment.isAligned()) {
            if (unites) {
                alignment.unite();
            } else {
                alignment.intersect();
            }
        }
        return alignment.rows(expressions);
    }

    /** As {@link #align} of points without constants, for each time that any of them has. */
    static RowBatch unite(List<Points> points) {
        var alignment = new PointAlignment(points);
        if (!alignment.isAligned()) {
            alignment.unite();
        }
        return new RowBatch(alignment.times(), alignment.columns());
    }

    private static RowBatch constants(List<CompiledExpression> expressions, RowBatch source) {
        var columns = new ArrayList<Column>();
        expressions.forEach(expression -> columns.add(expression.evaluate(source)));
        return new RowBatch(source.times(), columns);
    }

    /** One and the same column, as of inputs of one scan; to compare the times would cost what this saves. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAligned() {
        var first = points.get(0).times();
        return points.stream().allMatch(other -> other.times() == first);
    }

    private void unite() {
        while (true) {
            var time = Long.MAX_VALUE;
            var found = false;
            for (int i = 0; i < next.length; i++) {
                if (hasNext(i)) {
                    time = Math.min(time, nextTime(i));
                    found = true;
                }
            }
            if (!found) {
                return;
            }
            append(time);
            for (int i = 0; i < next.length; i++) {
                rows[i][size - 1] = hasNext(i) && nextTime(i) == time ? next[i]++ : NO_ROW;
            }
        }
    }

    private void intersect() {
        while (true) {
            var time = Long.MIN_VALUE;
            for (int i = 0; i < next.length; i++) {
                if (!hasNext(i)) {
                    return;
                }
                time = Math.max(time, nextTime(i));
            }
            var together = true;
            for (int i = 0; i < next.length; i++) {
                if (nextTime(i) < time) {
                    next[i]++;
                    together = false;
                }
            }
            if (together) {
                append(time);
                for (int i = 0; i < next.length; i++) {
                    rows[i][size - 1] = next[i]++;
                }
            }
        }
    }

    private boolean hasNext(int index) {
        return next[index] < points.get(index).size();
    }

    private long nextTime(int index) {
        return points.get(index).times().at(next[index]);
    }

    private void append(long time) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Arrays.copyOf(rows[i], size * 2);
            }
        }
        times[size++] = time;
    }

    private LongColumn times() {
        return isAligned() ? points.get(0).times() : new LongColumn(times, 0, size, null);
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < rows.length; i++) {
            var values = points.get(i).values();
            columns.add(isAligned() ? values : Columns.gather(values, rows[i], size));
        }
        return columns;
    }

    private RowBatch rows(List<CompiledExpression> expressions) {
        var aligned = columns().iterator();
        var alignedTimes = times();
        var columns = new ArrayList<Column>();
        for (var expression : expressions) {
            if (expression.isConstant()) {
                columns.add(expression.evaluate(new RowBatch(alignedTimes, List.of())));
            } else {
                columns.add(aligned.next());
            }
        }
        return new RowBatch(alignedTimes, columns);
    }
}
