package io.mimeseries.tdengine.type;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import org.jspecify.annotations.Nullable;

/** What happens to operands that have to be of one type, without anybody asking for it. */
public final class Conversion {
    private Conversion() {}

    /**
     * The values as those of another kind.
     *
     * @throws io.mimeseries.tdengine.TDengineException 0x3250 for texts that are no times or geometries, 0x266A
     */
    public static Column apply(Column column, ValueType from, DataType to, Times times) {
        if (from.kind() == to) {
            return column;
        }
        return switch (to) {
            case TIMESTAMP ->
                from.kind().isText()
                        ? timestamps((StringColumn) column, times)
                        : Cast.apply(column, from, ValueType.TIMESTAMP, times);
            case VARBINARY -> binaries((StringColumn) column);
            case GEOMETRY -> geometries((StringColumn) column);
            case FLOAT -> floats(column, from);
            case VARCHAR, NCHAR -> column;
            default -> Cast.apply(column, from, new ValueType(to), times);
        };
    }

    private static Column timestamps(StringColumn column, Times times) {
        var result = new LongColumnBuilder(column.size());
        for (int row = 0; row < column.size(); row++) {
            var text = column.at(row);
            if (text == null) {
                result.appendNull();
            } else {
                var time = times.parse(text);
                if (time == null) {
                    throw ErrorCode.CANNOT_CONVERT.error();
                }
                result.append(time);
            }
        }
        return result.build();
    }

    private static Column binaries(StringColumn column) {
        return texts(column, text -> {
            var bytes = Hexadecimal.isMeant(text) ? Hexadecimal.parse(text) : Utf8.toBytes(text);
            if (bytes == null) {
                throw ErrorCode.INVALID_VARBINARY.error();
            }
            return bytes;
        });
    }

    private static Column geometries(StringColumn column) {
        return texts(column, text -> {
            var bytes = Geometries.parse(text);
            if (bytes == null) {
                throw ErrorCode.CANNOT_CONVERT.error();
            }
            return bytes;
        });
    }

    private static Column texts(StringColumn column, TextConversion conversion) {
        var result = new StringColumnBuilder(column.size());
        for (int row = 0; row < column.size(); row++) {
            @Nullable String text = column.at(row);
            result.append(text == null ? null : conversion.apply(text));
        }
        return result.build();
    }

    private static Column floats(Column column, ValueType from) {
        var values = Vectors.doubles(from, column);
        for (int row = 0; row < values.length; row++) {
            values[row] = (float) values[row];
        }
        return new DoubleColumn(values, 0, values.length, Nulls.aligned(column));
    }

    /** One text into another. */
    private interface TextConversion {
        String apply(String text);
    }
}
