package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.StringOrder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.Comparisons.RowComparison;
import io.mimeseries.tdengine.type.JsonTags;
import io.mimeseries.tdengine.type.JsonValue;
import io.mimeseries.tdengine.type.Vectors;
import org.jspecify.annotations.Nullable;

/** Members of JSON tags compared with one another and with other values: only those of one kind can be. */
final class JsonComparison {
    private JsonComparison() {}

    static int compare(ValueType left, Column first, ValueType right, Column second, int row) {
        var one = value(left, first, row);
        var other = value(right, second, row);
        if (one.number() != null && other.number() != null) {
            return NumberComparison.compare(one.number(), other.number());
        }
        if (one.text() != null && other.text() != null) {
            return StringOrder.compare(one.text(), other.text());
        }
        return one.bool() != null && other.bool() != null
                ? Boolean.compare(one.bool(), other.bool())
                : RowComparison.NONE;
    }

    /** The text of a member; null if it is none. */
    static @Nullable String text(Column column, int row) {
        return value(new ValueType(DataType.JSON), column, row).text();
    }

    private static JsonValue value(ValueType type, Column column, int row) {
        if (type.kind() == DataType.JSON) {
            var value = JsonTags.value(String.valueOf(((StringColumn) column).at(row)));
            if (value == null) {
                throw ErrorCode.JSON_NOT_SUPPORTED.error();
            }
            return value;
        }
        if (type.kind() == DataType.BOOL) {
            return new JsonValue(null, null, (Boolean) column.get(row));
        }
        return type.kind().isVariable()
                ? new JsonValue(((StringColumn) column).at(row), null, null)
                : new JsonValue(null, Vectors.doubles(type, column.slice(row, row + 1))[0], null);
    }
}
