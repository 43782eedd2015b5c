package io.mimeseries.tdengine.select.rows;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.StringOrder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import java.math.BigDecimal;
import java.util.Objects;

/** Compares two rows. */
@FunctionalInterface
public interface RowComparator {
    int compare(int row, int other);

    /** By the values of a column, NULLs as told. */
    static RowComparator of(ValueType type, Column column, boolean descending, boolean nullsFirst) {
        var values = byValue(type, column);
        return (row, other) -> {
            var none = column.isNull(row);
            var otherNone = column.isNull(other);
            if (none || otherNone) {
                return none == otherNone ? 0 : none == nullsFirst ? -1 : 1;
            }
            return descending ? values.compare(other, row) : values.compare(row, other);
        };
    }

    /** By the values of a column, all of which are there. */
    static RowComparator byValue(ValueType type, Column column) {
        return switch (column.type()) {
            case LONG -> {
                var longs = (LongColumn) column;
                yield type.kind() == DataType.BIGINT_UNSIGNED
                        ? (row, other) -> Long.compareUnsigned(longs.at(row), longs.at(other))
                        : (row, other) -> Long.compare(longs.at(row), longs.at(other));
            }
            case DOUBLE -> {
                var doubles = (DoubleColumn) column;
                yield (row, other) -> Double.compare(doubles.at(row), doubles.at(other));
            }
            case BOOLEAN -> {
                var booleans = (BooleanColumn) column;
                yield (row, other) -> Boolean.compare(booleans.at(row), booleans.at(other));
            }
            case STRING -> {
                var strings = (StringColumn) column;
                yield type.kind().isDecimal()
                        ? (row, other) -> decimal(strings, row).compareTo(decimal(strings, other))
                        : (row, other) -> StringOrder.compare(at(strings, row), at(strings, other));
            }
        };
    }

    private static String at(StringColumn column, int row) {
        return Objects.requireNonNull(column.at(row));
    }

    private static BigDecimal decimal(StringColumn column, int row) {
        return new BigDecimal(at(column, row));
    }

    /** By this, then by another. */
    default RowComparator then(RowComparator next) {
        return (row, other) -> {
            var compared = compare(row, other);
            return compared != 0 ? compared : next.compare(row, other);
        };
    }
}
