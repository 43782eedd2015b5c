package io.mimeseries.storage;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.storage.ColumnStatistics.Occurrence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the statistics of a column; null if it has no value. */
final class StatisticsScan {
    private final LongColumn times;
    private final Column column;
    private final int firstRow;
    private final int lastRow;
    private int count;
    private int minRow;
    private int maxRow;

    private StatisticsScan(LongColumn times, Column column) {
        this.times = times;
        this.column = column;
        var first = 0;
        var last = column.size() - 1;
        while (first <= last && column.isNull(first)) {
            first++;
        }
        while (first < last && column.isNull(last)) {
            last--;
        }
        firstRow = first;
        lastRow = last;
        minRow = first;
        maxRow = first;
    }

    static @Nullable ColumnStatistics of(LongColumn times, Column column) {
        var scan = new StatisticsScan(times, column);
        if (scan.firstRow > scan.lastRow) {
            return null;
        }
        return switch (column.type()) {
            case DOUBLE -> scan.doubles((DoubleColumn) column);
            case LONG -> scan.longs((LongColumn) column);
            case BOOLEAN -> scan.booleans((BooleanColumn) column);
            case STRING -> scan.strings((StringColumn) column);
        };
    }

    private DoubleStatistics doubles(DoubleColumn values) {
        var min = values.at(firstRow);
        var max = min;
        var sum = 0.0;
        for (int row = firstRow; row <= lastRow; row++) {
            if (!column.isNull(row)) {
                var value = values.at(row);
                count++;
                sum += value;
                if (value < min) {
                    min = value;
                    minRow = row;
                } else if (value > max) {
                    max = value;
                    maxRow = row;
                }
            }
        }
        var first = values.at(firstRow);
        var last = values.at(lastRow);
        return new DoubleStatistics(
                count, at(firstRow), first, at(lastRow), last, at(minRow), min, at(maxRow), max, sum);
    }

    private LongStatistics longs(LongColumn values) {
        var min = values.at(firstRow);
        var max = min;
        var sum = 0L;
        for (int row = firstRow; row <= lastRow; row++) {
            if (!column.isNull(row)) {
                var value = values.at(row);
                count++;
                sum += value;
                if (value < min) {
                    min = value;
                    minRow = row;
                } else if (value > max) {
                    max = value;
                    maxRow = row;
                }
            }
        }
        var first = values.at(firstRow);
        var last = values.at(lastRow);
        return new LongStatistics(count, at(firstRow), first, at(lastRow), last, at(minRow), min, at(maxRow), max, sum);
    }

    private BooleanStatistics booleans(BooleanColumn values) {
        var first = values.at(firstRow);
        var min = first;
        var max = first;
        for (int row = firstRow; row <= lastRow; row++) {
            if (!column.isNull(row)) {
                var value = values.at(row);
                count++;
                if (min && !value) {
                    min = false;
                    minRow = row;
                } else if (!max && value) {
                    max = true;
                    maxRow = row;
                }
            }
        }
        return new BooleanStatistics(
                count, at(firstRow), first, at(lastRow), values.at(lastRow), at(minRow), min, at(maxRow), max);
    }

    private StringStatistics strings(StringColumn values) {
        for (int row = firstRow; row <= lastRow; row++) {
            if (!column.isNull(row)) {
                count++;
            }
        }
        var first = Objects.requireNonNull(values.at(firstRow));
        var last = Objects.requireNonNull(values.at(lastRow));
        return new StringStatistics(count, at(firstRow), first, at(lastRow), last);
    }

    private Occurrence at(int row) {
        return new Occurrence(row, times.at(row));
    }
}
