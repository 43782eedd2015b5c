package io.mimeseries.iotdb.function.text;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import java.util.List;

/**
 * {@code concat(x, y, 'target1'='…', 'series_behind'='true')}: the texts of a row, and before or behind them those attributes whose key begins
 * with {@code target}. Nulls count as empty.
 */
public final class Concat implements RowFunction {
    private final String targets;
    private final boolean seriesBehind;

    private Concat(String targets, boolean seriesBehind) {
        this.targets = targets;
        this.seriesBehind = seriesBehind;
    }

    public static Concat bind(FunctionCall call) {
        for (int i = 0; i < call.types().size(); i++) {
            call.requireType(i, List.of(DataType.TEXT));
        }
        var targets = new StringBuilder();
        call.attributes().forEach((key, value) -> {
            if (key.startsWith("target")) {
                targets.append(value);
            }
        });
        return new Concat(targets.toString(), call.flag("series_behind", false));
    }

    @Override
    public DataType type() {
        return DataType.TEXT;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var values = new String[arguments.get(0).size()];
        for (int row = 0; row < values.length; row++) {
            var text = new StringBuilder(seriesBehind ? targets : "");
            for (var argument : arguments) {
                var part = ((StringColumn) argument).at(row);
                text.append(part == null ? "" : part);
            }
            values[row] = (seriesBehind ? text : text.append(targets)).toString();
        }
        return new StringColumn(values);
    }
}
