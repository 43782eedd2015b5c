package io.mimeseries.riakts.table;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import java.util.Comparator;

/** The orders of cells of one type, none of them NULL. */
public enum CellOrder implements Comparator<Cell> {
    VARCHAR {
        @Override
        public int compare(Cell left, Cell right) {
            return ((Cell.Varchar) left).value().compareTo(((Cell.Varchar) right).value());
        }
    },
    /** The server turns over all bits, so that a text still comes before its continuations. */
    VARCHAR_DESCENDING {
        @Override
        public int compare(Cell left, Cell right) {
            return compareInverted(((Cell.Varchar) left).value(), ((Cell.Varchar) right).value());
        }
    },
    BLOB {
        @Override
        public int compare(Cell left, Cell right) {
            return ((Cell.Blob) left).value().compareTo(((Cell.Blob) right).value());
        }
    },
    BLOB_DESCENDING {
        @Override
        public int compare(Cell left, Cell right) {
            return compareInverted(((Cell.Blob) left).value(), ((Cell.Blob) right).value());
        }
    },
    SINT64 {
        @Override
        public int compare(Cell left, Cell right) {
            return Long.compare(((Cell.SInt64) left).value(), ((Cell.SInt64) right).value());
        }
    },
    SINT64_DESCENDING {
        @Override
        public int compare(Cell left, Cell right) {
            return SINT64.compare(right, left);
        }
    },
    TIMESTAMP {
        @Override
        public int compare(Cell left, Cell right) {
            return Long.compare(((Cell.Timestamp) left).value(), ((Cell.Timestamp) right).value());
        }
    },
    TIMESTAMP_DESCENDING {
        @Override
        public int compare(Cell left, Cell right) {
            return TIMESTAMP.compare(right, left);
        }
    },
    /** By value: a zero is a zero, whatever its sign. */
    DOUBLE {
        @Override
        public int compare(Cell left, Cell right) {
            double a = ((Cell.Real) left).value();
            double b = ((Cell.Real) right).value();
            return a == b ? 0 : Double.compare(a, b);
        }
    },
    DOUBLE_DESCENDING {
        @Override
        public int compare(Cell left, Cell right) {
            return DOUBLE.compare(right, left);
        }
    },
    BOOLEAN {
        @Override
        public int compare(Cell left, Cell right) {
            return Boolean.compare(((Cell.Bool) left).value(), ((Cell.Bool) right).value());
        }
    },
    BOOLEAN_DESCENDING {
        @Override
        public int compare(Cell left, Cell right) {
            return BOOLEAN.compare(right, left);
        }
    };

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
