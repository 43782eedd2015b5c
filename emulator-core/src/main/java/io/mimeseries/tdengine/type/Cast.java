package io.mimeseries.tdengine.type;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;

/**
 * CAST: values of one type as values of another. Numbers are truncated and lose the bits that the type has no room for, texts give the number
 * they begin with, and text that is too long is cut.
 */
public final class Cast {
    private static final int FLOAT_DIGITS = 6;
    private static final int DOUBLE_DIGITS = 15;

    private final ValueType from;
    private final ValueType to;
    private final Times times;

    private Cast(ValueType from, ValueType to, Times times) {
        this.from = from;
        this.to = to;
        this.times = times;
    }

    /**
     * The values of a column in another type.
     *
     * @param times for texts that are to become timestamps
     * @throws io.mimeseries.tdengine.TDengineException 0x2802, 0x013D, 0x3250
     */
    public static Column apply(Column column, ValueType from, ValueType to, Times times) {
        if (from.equals(to)) {
            return column;
        }
        if (from.kind() == DataType.NULL) {
            return Column.nulls(to.kind().columnType(), column.size());
        }
        return new Cast(from, to, times).apply(column);
    }

    private Column apply(Column column) {
        var result = ColumnBuilder.of(to.kind().columnType(), column.size());
        for (int row = 0; row < column.size(); row++) {
            if (column.isNull(row)) {
                result.appendNull();
            } else {
                append(column, row, result);
            }
        }
        return result.build();
    }

    private void append(Column column, int row, ColumnBuilder result) {
        if (result instanceof LongColumnBuilder longs) {
            longs.append(whole(column, row));
        } else if (result instanceof DoubleColumnBuilder doubles) {
            double value = number(column, row);
            doubles.append(to.kind() == DataType.FLOAT ? (float) value : value);
        } else if (result instanceof BooleanColumnBuilder flags) {
            flags.append(isText() ? whole(column, row) != 0 : number(column, row) != 0);
        } else if (result instanceof StringColumnBuilder texts) {
            texts.append(string(column, row));
        }
    }

    private long whole(Column column, int row) {
        if (column instanceof LongColumn longs) {
            return wrap(longs.at(row));
        }
        if (column instanceof BooleanColumn flags) {
            return flags.at(row) ? 1 : 0;
        }
        if (isText()) {
            var text = text(column, row);
            if (to.kind() == DataType.TIMESTAMP) {
                var time = times.parse(text);
                return time == null ? 0 : time;
            }
            return wrap(
                    to.kind().isUnsigned()
                            ? LeadingInteger.unsigned(text, 0, text.length()).value()
                            : LeadingInteger.signed(text, 0, text.length()).value());
        }
        double value = number(column, row);
        return to.kind() == DataType.BIGINT_UNSIGNED
                ? UnsignedNumbers.fromDouble(value)
                : wrap(Vectors.truncate(value));
    }

    private long wrap(long value) {
        return to.kind().isInteger() ? IntegerRange.wrap(to.kind(), value) : value;
    }

    private double number(Column column, int row) {
        return Vectors.doubles(from, column.slice(row, row + 1))[0];
    }

    private String string(Column column, int row) {
        return switch (to.kind()) {
            case VARCHAR -> Utf8.head(shown(column, row), to.length());
            case NCHAR -> characters(shown(column, row));
            case GEOMETRY -> head(Utf8.toBytes(shown(column, row)));
            case VARBINARY -> bytes(column, row);
            case DECIMAL, DECIMAL64 -> decimal(isText() ? withoutEnd(text(column, row)) : shownExactly(column, row));
            default -> throw ErrorCode.UNKNOWN.error("Unknown error 65535");
        };
    }

    /** The length of NCHAR counts the bytes of a VARCHAR that are taken; a part of a character cannot be converted (vector conversion_functions-010). */
    private String characters(String text) {
        if (from.kind() != DataType.VARCHAR) {
            return Utf8.headOfCharacters(text, to.length());
        }
        var head = Utf8.head(text, to.length());
        if (head.length() < text.length() && Utf8.length(head) < to.length()) {
            throw ErrorCode.CANNOT_CONVERT.error();
        }
        return head;
    }

    private String bytes(Column column, int row) {
        if (from.kind() == DataType.VARBINARY) {
            return head(text(column, row));
        }
        if (from.kind() != DataType.VARCHAR) {
            throw ErrorCode.INVALID_PARAMETER_TYPE.error();
        }
        return head(Utf8.toBytes(text(column, row)));
    }

    private String head(String bytes) {
        return bytes.length() <= to.length() ? bytes : bytes.substring(0, to.length());
    }

    /** Two bytes are taken off for a length that is not there (vector geometry_decimal_blob-012: 12.345 is 12.3). */
    private static String withoutEnd(String text) {
        return Utf8.head(text, Math.max(0, Utf8.length(text) - 2));
    }

    private String decimal(String text) {
        var value = Decimals.parse(text);
        var fitted = Decimals.fit(value == null ? java.math.BigDecimal.ZERO : value, to);
        if (fitted == null) {
            throw ErrorCode.DECIMAL_VALUE_OVERFLOW.error();
        }
        return fitted;
    }

    private String shownExactly(Column column, int row) {
        return from.kind().isFloating() ? String.valueOf(number(column, row)) : shown(column, row);
    }

    private String shown(Column column, int row) {
        return switch (from.kind()) {
            case FLOAT -> CFormat.general(number(column, row), FLOAT_DIGITS);
            case DOUBLE -> CFormat.general(number(column, row), DOUBLE_DIGITS);
            case BOOL -> String.valueOf(((BooleanColumn) column).at(row));
            case BIGINT_UNSIGNED -> Long.toUnsignedString(((LongColumn) column).at(row));
            case JSON -> typeCode(text(column, row));
            case VARBINARY, GEOMETRY, BLOB -> Utf8.fromBytes(text(column, row));
            default -> column instanceof LongColumn longs ? Long.toString(longs.at(row)) : text(column, row);
        };
    }

    /** What the real server takes for the value of a member of a tag: the code of its type (vector json_tags-017). */
    private static String typeCode(String shown) {
        var value = JsonTags.value(shown);
        if (value == null) {
            throw ErrorCode.JSON_NOT_SUPPORTED.error();
        }
        var kind = value.number() != null ? DataType.DOUBLE : value.text() != null ? DataType.NCHAR : DataType.BOOL;
        return Integer.toString(kind.code());
    }

    private boolean isText() {
        return from.kind().isText();
    }

    private static String text(Column column, int row) {
        var text = ((StringColumn) column).at(row);
        return text == null ? "" : text;
    }
}
