package io.mimeseries.server.tdengine.socket;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.bind.BoundField;
import io.mimeseries.tdengine.bind.Literals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what clients bind what fields hold. */
final class Bindings {
    private Bindings() {}

    static List<Column> columns(List<BoundField> fields, List<BoundColumn> bound) {
        if (fields.size() != bound.size()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < bound.size(); i++) {
            columns.add(column(fields.get(i), bound.get(i)));
        }
        return columns;
    }

    private static Column column(BoundField field, BoundColumn bound) {
        var wanted = field.type().kind();
        if (wanted.isDecimal() && bound.values() instanceof StringColumn texts) {
            return decimals(texts, field.type());
        }
        boolean bothText = isText(wanted) && isText(bound.type());
        if (wanted != bound.type() && !bothText) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        return bound.values();
    }

    private static boolean isText(DataType type) {
        return type.isText() || type == DataType.JSON;
    }

    private static Column decimals(StringColumn texts, ValueType type) {
        var values = new @Nullable String[texts.size()];
        for (int row = 0; row < values.length; row++) {
            var text = texts.at(row);
            values[row] = text == null ? null : decimal(text, type).toPlainString();
        }
        return new StringColumn(values);
    }

    /** Looks at how large a number is before any digits of it are made. */
    private static BigDecimal decimal(String text, ValueType type) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        long digitsBeforePoint = (long) number.precision() - number.scale();
        if (number.signum() == 0 || digitsBeforePoint < -type.scale()) {
            return BigDecimal.ZERO.setScale(type.scale());
        }
        if (digitsBeforePoint > type.precision() - type.scale()) {
            throw ErrorCode.DECIMAL_VALUE_OVERFLOW.error();
        }
        return number.setScale(type.scale(), RoundingMode.HALF_UP);
    }

    /** The first row of each column. */
    static List<@Nullable Object> firstRow(List<Column> columns) {
        var row = new ArrayList<@Nullable Object>();
        for (var column : columns) {
            if (column.size() != 1) {
                throw ErrorCode.INVALID_PARAMETERS.error();
            }
            row.add(column.get(0));
        }
        return row;
    }

    /** The one row of values for a query, as SQL writes them. */
    static List<String> literals(List<BoundColumn> bound) {
        return bound.stream()
                .map(one -> Literals.of(
                        one.type(),
                        one.values().size() == 0 ? null : one.values().get(0)))
                .toList();
    }
}
