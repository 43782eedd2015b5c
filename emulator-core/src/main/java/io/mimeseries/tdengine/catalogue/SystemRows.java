package io.mimeseries.tdengine.catalogue;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects rows, one after the other. */
final class SystemRows {
    private static final int FIRST_ROWS = 16;
    private final List<ResultColumn> columns;
    private final List<ColumnBuilder> builders = new ArrayList<>();
    private int size;

    SystemRows(List<ResultColumn> columns) {
        this.columns = columns;
        for (var column : columns) {
            builders.add(ColumnBuilder.of(column.type().kind().columnType(), FIRST_ROWS));
        }
    }

    /** @param values one for each column: {@link Boolean}, {@link Number}, {@link String} or null */
    void add(@Nullable Object... values) {
        for (int index = 0; index < builders.size(); index++) {
            append(builders.get(index), values[index]);
        }
        size++;
    }

    private static void append(ColumnBuilder builder, @Nullable Object value) {
        if (value == null) {
            builder.appendNull();
        } else if (builder instanceof LongColumnBuilder longs) {
            longs.append(((Number) value).longValue());
        } else if (builder instanceof DoubleColumnBuilder doubles) {
            doubles.append(((Number) value).doubleValue());
        } else if (builder instanceof BooleanColumnBuilder booleans) {
            booleans.append((Boolean) value);
        } else if (builder instanceof StringColumnBuilder strings) {
            strings.append((String) value);
        }
    }

    RowBatch batch() {
        var built = new ArrayList<Column>();
        builders.forEach(builder -> built.add(builder.build()));
        return new RowBatch(size, built);
    }

    Answer answer(Precision precision) {
        return new Answer.Rows(columns, precision, List.of(batch()).iterator());
    }
}
