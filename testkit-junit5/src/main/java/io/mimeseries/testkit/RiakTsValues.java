package io.mimeseries.testkit;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.CellValues;
import io.mimeseries.riakts.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows from values of Java, and back as {@link CellValues} has them. */
final class RiakTsValues {
    private RiakTsValues() {}

    /** @throws IllegalArgumentException if a value is of no type that a cell can have */
    static Row row(@Nullable Object... values) {
        var cells = new ArrayList<Cell>();
        for (var value : values) {
            cells.add(cell(value));
        }
        return Row.of(cells);
    }

    private static Cell cell(@Nullable Object value) {
        if (value == null) {
            return Cell.NULL;
        }
        if (value instanceof String text) {
            return Cell.varchar(text);
        }
        if (value instanceof Long || value instanceof Integer) {
            return new Cell.SInt64(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            return new Cell.Real(((Number) value).doubleValue());
        }
        if (value instanceof Boolean truth) {
            return Cell.bool(truth);
        }
        if (value instanceof Instant time) {
            return new Cell.Timestamp(time.toEpochMilli());
        }
        if (value instanceof byte[] bytes) {
            return new Cell.Varchar(ByteString.wrap(bytes.clone()));
        }
        throw new IllegalArgumentException(
                "no value of a cell: " + value.getClass().getName());
    }

    static List<List<@Nullable Object>> values(List<Row> rows) {
        return rows.stream().map(new CellValues()::of).toList();
    }
}
