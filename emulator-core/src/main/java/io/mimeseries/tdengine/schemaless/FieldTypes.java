package io.mimeseries.tdengine.schemaless;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.type.Utf8;
import java.util.function.ObjIntConsumer;

/** The types of fields in a {@link PointBatch}: four of them are those of every line protocol, the others TDengine's own. */
final class FieldTypes {
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

    /** How many bytes the longest value takes that a field has in a run, if its type has values of any length, else 0. */
    static int longest(PointRun run, int firstField, DataType type) {
        if (!type.isVariable()) {
            return 0;
        }
        int longest = 0;
        int field = firstField;
        for (int point = run.from(); point < run.to(); point++) {
            longest = Math.max(longest, length(run.batch().stringValue(field), type));
            field += run.fields();
        }
        return longest;
    }

    private static int length(String value, DataType type) {
        return switch (type) {
            case VARCHAR, NCHAR -> Utf8.length(value);
            default -> value.length();
        };
    }

    /** Appends the values that a field has in a run. */
    static void append(ColumnBuilder values, PointRun run, int firstField) {
        if (values instanceof LongColumnBuilder longs) {
            each(run, firstField, (batch, field) -> longs.append(batch.longValue(field)));
        } else if (values instanceof DoubleColumnBuilder doubles) {
            each(run, firstField, (batch, field) -> doubles.append(batch.doubleValue(field)));
        } else if (values instanceof BooleanColumnBuilder booleans) {
            each(run, firstField, (batch, field) -> booleans.append(batch.booleanValue(field)));
        } else if (values instanceof StringColumnBuilder strings) {
            each(run, firstField, (batch, field) -> strings.append(batch.stringValue(field)));
        }
    }

    private static void each(PointRun run, int firstField, ObjIntConsumer<PointBatch> append) {
        int field = firstField;
        for (int point = run.from(); point < run.to(); point++) {
            append.accept(run.batch(), field);
            field += run.fields();
        }
    }
}
