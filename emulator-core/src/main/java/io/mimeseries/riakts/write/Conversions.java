package io.mimeseries.riakts.write;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import org.jspecify.annotations.Nullable;

/** Cells as clients send them, in the types of columns: a column takes what the server keeps in the same way, whatever the field it came in. */
public final class Conversions {
    private Conversions() {}

    /** The cell for a column of a type, or null if the column does not take it; NULL is never taken. */
    public static @Nullable Cell to(ColumnType type, Cell cell) {
        return switch (type) {
            case VARCHAR ->
                cell instanceof Cell.Blob blob
                        ? new Cell.Varchar(blob.value())
                        : cell instanceof Cell.Varchar ? cell : null;
            case BLOB ->
                cell instanceof Cell.Varchar text
                        ? new Cell.Blob(text.value())
                        : cell instanceof Cell.Blob ? cell : null;
            case SINT64 ->
                cell instanceof Cell.Timestamp time
                        ? new Cell.SInt64(time.value())
                        : cell instanceof Cell.SInt64 ? cell : null;
            case TIMESTAMP ->
                cell instanceof Cell.SInt64 integer
                        ? new Cell.Timestamp(integer.value())
                        : cell instanceof Cell.Timestamp ? cell : null;
            case DOUBLE -> cell instanceof Cell.Real ? cell : null;
            case BOOLEAN -> cell instanceof Cell.Bool ? cell : null;
        };
    }
}
