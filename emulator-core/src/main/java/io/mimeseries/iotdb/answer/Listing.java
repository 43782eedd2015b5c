package io.mimeseries.iotdb.answer;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.RowBatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of a SHOW, LIST or COUNT statement: rows without times. */
public final class Listing {
    private static final int EXPECTED_ROWS = 16;

    private final List<ResultColumn> columns = new ArrayList<>();
    private final List<ColumnBuilder> values = new ArrayList<>();

    /** A listing whose columns are all TEXT. */
    public static Listing ofTexts(String... names) {
        return new Listing().texts(names);
    }

    /** Adds TEXT columns, before the first row. */
    public Listing texts(String... names) {
        for (var name : names) {
            column(name, DataType.TEXT);
        }
        return this;
    }

    /** Adds a column, before the first row. */
    public Listing column(String name, DataType type) {
        columns.add(new ResultColumn(name, type, columns.size()));
        values.add(ColumnBuilder.of(type.columnType(), EXPECTED_ROWS));
        return this;
    }

    /** @param row one for each column: a {@link String}, {@link Boolean} or {@link Number}, as its type is, or null */
    public Listing row(@Nullable Object... row) {
        for (int i = 0; i < row.length; i++) {
            append(values.get(i), row[i]);
        }
        return this;
    }

    /** All rows at once. */
    public Answer.Rows answer() {
        var built = new ArrayList<Column>();
        values.forEach(builder -> built.add(builder.build()));
        var rows = built.isEmpty() ? 0 : built.get(0).size();
        var batch = new RowBatch(new LongColumn(new long[rows]), built);
        return new Answer.Rows(columns, true, List.of(batch).iterator());
    }

    private static void append(ColumnBuilder builder, @Nullable Object value) {
        if (value == null) {
            builder.appendNull();
        } else if (builder instanceof StringColumnBuilder texts) {
            texts.append((String) value);
        } else if (builder instanceof LongColumnBuilder numbers) {
            numbers.append(((Number) value).longValue());
        } else if (builder instanceof DoubleColumnBuilder numbers) {
            numbers.append(((Number) value).doubleValue());
        } else {
            ((BooleanColumnBuilder) builder).append((Boolean) value);
        }
    }
}
