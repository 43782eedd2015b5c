package io.mimeseries.server.tdengine.socket;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
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
        if (wanted.isDecimal()) {
            return decimals((StringColumn) bound.values(), field.type().scale());
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

    private static Column decimals(StringColumn texts, int scale) {
        var values = new @Nullable String[texts.size()];
        for (int row = 0; row < values.length; row++) {
            var text = texts.at(row);
            values[row] = text == null
                    ? null
                    : new BigDecimal(text).setScale(scale, RoundingMode.HALF_UP).toPlainString();
        }
        return new StringColumn(values);
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
