package io.mimeseries.tdengine.schemaless;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.type.Utf8;

/** The types of fields in a {@link PointBatch}: four of them are those of every line protocol, the others TDengine's own. */
final class FieldTypes {
    private static final int FIRST_ROWS = 16;

    private FieldTypes() {}

    /** The number of a type that only TDengine has. */
    static int other(DataType type) {
        return type.code();
    }

    static DataType of(PointBatch points, int field) {
        int other = points.otherType(field);
        if (other >= 0) {
            return DataType.of(other);
        }
        return switch (points.type(field)) {
            case FLOAT -> DataType.DOUBLE;
            case INTEGER -> DataType.BIGINT;
            case BOOLEAN -> DataType.BOOL;
            case STRING -> DataType.VARCHAR;
        };
    }

    /** How many bytes a value takes that may be of any length, 0 of all others. */
    static int length(PointBatch points, int field, DataType type) {
        return switch (type) {
            case VARCHAR, NCHAR -> Utf8.length(points.stringValue(field));
            case VARBINARY, GEOMETRY -> points.stringValue(field).length();
            default -> 0;
        };
    }

    static ColumnBuilder builder(DataType type) {
        return switch (type.columnType()) {
            case LONG -> new LongColumnBuilder(FIRST_ROWS);
            case DOUBLE -> new DoubleColumnBuilder(FIRST_ROWS);
            case BOOLEAN -> new BooleanColumnBuilder(FIRST_ROWS);
            case STRING -> new StringColumnBuilder(FIRST_ROWS);
        };
    }

    static void append(ColumnBuilder values, PointBatch points, int field) {
        if (values instanceof LongColumnBuilder longs) {
            longs.append(points.longValue(field));
        } else if (values instanceof DoubleColumnBuilder doubles) {
            doubles.append(points.doubleValue(field));
        } else if (values instanceof BooleanColumnBuilder booleans) {
            booleans.append(points.booleanValue(field));
        } else if (values instanceof StringColumnBuilder strings) {
            strings.append(points.stringValue(field));
        }
    }
}
