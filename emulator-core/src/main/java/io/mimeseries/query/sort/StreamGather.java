package io.mimeseries.query.sort;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies rows of several columns into one. */
final class StreamGather {
    private StreamGather() {}

    static Column gather(ColumnType type, List<? extends @Nullable Column> perStream, int[] streams, int[] rows) {
        return switch (type) {
            case DOUBLE -> doubles(perStream, streams, rows);
            case LONG -> longs(perStream, streams, rows);
            case BOOLEAN -> booleans(perStream, streams, rows);
            case STRING -> strings(perStream, streams, rows);
        };
    }

    private static DoubleColumn doubles(List<? extends @Nullable Column> perStream, int[] streams, int[] rows) {
        var columns = new DoubleColumn[perStream.size()];
        var nullable = false;
        for (int stream = 0; stream < columns.length; stream++) {
            var column = (DoubleColumn) perStream.get(stream);
            columns[stream] = column == null ? new DoubleColumn() : column;
            nullable |= column == null || column.validity() != null;
        }
        var values = new double[rows.length];
        if (nullable) {
            var words = Validity.none(rows.length);
            for (int i = 0; i < rows.length; i++) {
                var column = columns[streams[i]];
                if (rows[i] < column.size() && !column.isNull(rows[i])) {
                    values[i] = column.at(rows[i]);
                    Validity.set(words, i);
                }
            }
            return new DoubleColumn(values, 0, rows.length, words);
        }
        for (int i = 0; i < rows.length; i++) {
            values[i] = columns[streams[i]].at(rows[i]);
        }
        return new DoubleColumn(values);
    }

    private static LongColumn longs(List<? extends @Nullable Column> perStream, int[] streams, int[] rows) {
        var columns = new LongColumn[perStream.size()];
        var nullable = false;
        for (int stream = 0; stream < columns.length; stream++) {
            var column = (LongColumn) perStream.get(stream);
            columns[stream] = column == null ? new LongColumn() : column;
            nullable |= column == null || column.validity() != null;
        }
        var values = new long[rows.length];
        if (nullable) {
            var words = Validity.none(rows.length);
            for (int i = 0; i < rows.length; i++) {
                var column = columns[streams[i]];
                if (rows[i] < column.size() && !column.isNull(rows[i])) {
                    values[i] = column.at(rows[i]);
                    Validity.set(words, i);
                }
            }
            return new LongColumn(values, 0, rows.length, words);
        }
        for (int i = 0; i < rows.length; i++) {
            values[i] = columns[streams[i]].at(rows[i]);
        }
        return new LongColumn(values);
    }

    private static BooleanColumn booleans(List<? extends @Nullable Column> perStream, int[] streams, int[] rows) {
        var columns = new BooleanColumn[perStream.size()];
        var nullable = false;
        for (int stream = 0; stream < columns.length; stream++) {
            var column = (BooleanColumn) perStream.get(stream);
            columns[stream] = column == null ? new BooleanColumn() : column;
            nullable |= column == null || column.validity() != null;
        }
        var values = new boolean[rows.length];
        if (nullable) {
            var words = Validity.none(rows.length);
            for (int i = 0; i < rows.length; i++) {
                var column = columns[streams[i]];
                if (rows[i] < column.size() && !column.isNull(rows[i])) {
                    values[i] = column.at(rows[i]);
                    Validity.set(words, i);
                }
            }
            return new BooleanColumn(values, 0, rows.length, words);
        }
        for (int i = 0; i < rows.length; i++) {
            values[i] = columns[streams[i]].at(rows[i]);
        }
        return new BooleanColumn(values);
    }

    private static StringColumn strings(List<? extends @Nullable Column> perStream, int[] streams, int[] rows) {
        var values = new @Nullable String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            var column = (StringColumn) perStream.get(streams[i]);
            values[i] = column == null ? null : column.at(rows[i]);
        }
        return new StringColumn(values);
    }
}
