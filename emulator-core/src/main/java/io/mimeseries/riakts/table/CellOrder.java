package io.mimeseries.riakts.table;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import java.util.Comparator;

/** The orders of cells of one type, none of them NULL. */
public enum CellOrder implements Comparator<Cell> {
    VARCHAR,
    /** The server turns over all bits, so that a text still comes before its continuations. */
    VARCHAR_DESCENDING,
    BLOB,
    BLOB_DESCENDING,
    SINT64,
    SINT64_DESCENDING,
    TIMESTAMP,
    TIMESTAMP_DESCENDING,
    /** By value: a zero is a zero, whatever its sign. */
    DOUBLE,
    DOUBLE_DESCENDING,
    BOOLEAN,
    BOOLEAN_DESCENDING;

    @Override
    public int compare(Cell left, Cell right) {
        return switch (this) {
            case VARCHAR -> varchar(left).compareTo(varchar(right));
            case VARCHAR_DESCENDING -> compareInverted(varchar(left), varchar(right));
            case BLOB -> blob(left).compareTo(blob(right));
            case BLOB_DESCENDING -> compareInverted(blob(left), blob(right));
            case SINT64 -> Long.compare(sint64(left), sint64(right));
            case SINT64_DESCENDING -> Long.compare(sint64(right), sint64(left));
            case TIMESTAMP -> Long.compare(timestamp(left), timestamp(right));
            case TIMESTAMP_DESCENDING -> Long.compare(timestamp(right), timestamp(left));
            case DOUBLE -> compare(real(left), real(right));
            case DOUBLE_DESCENDING -> compare(real(right), real(left));
            case BOOLEAN -> Boolean.compare(bool(left), bool(right));
            case BOOLEAN_DESCENDING -> Boolean.compare(bool(right), bool(left));
        };
    }

    private static ByteString varchar(Cell cell) {
        return ((Cell.Varchar) cell).value();
    }

    private static ByteString blob(Cell cell) {
        return ((Cell.Blob) cell).value();
    }

    private static long sint64(Cell cell) {
        return ((Cell.SInt64) cell).value();
    }

    private static long timestamp(Cell cell) {
        return ((Cell.Timestamp) cell).value();
    }

    private static double real(Cell cell) {
        return ((Cell.Real) cell).value();
    }

    private static boolean bool(Cell cell) {
        return ((Cell.Bool) cell).value();
    }

    private static int compare(double left, double right) {
        return left == right ? 0 : Double.compare(left, right);
    }

    public static CellOrder of(ColumnType type, boolean isDescending) {
        return switch (type) {
            case VARCHAR -> isDescending ? VARCHAR_DESCENDING : VARCHAR;
            case SINT64 -> isDescending ? SINT64_DESCENDING : SINT64;
            case DOUBLE -> isDescending ? DOUBLE_DESCENDING : DOUBLE;
            case TIMESTAMP -> isDescending ? TIMESTAMP_DESCENDING : TIMESTAMP;
            case BOOLEAN -> isDescending ? BOOLEAN_DESCENDING : BOOLEAN;
            case BLOB -> isDescending ? BLOB_DESCENDING : BLOB;
        };
    }

    private static int compareInverted(ByteString left, ByteString right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            if (left.at(i) != right.at(i)) {
                return Byte.compareUnsigned(right.at(i), left.at(i));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
