package io.mimeseries.iotdb.function;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A function that makes a text of each text and nothing of nothing. */
public record TextOfText(UnaryOperator<String> operator) implements RowFunction {
    @Override
    public DataType type() {
        return DataType.TEXT;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var texts = (StringColumn) arguments.get(0);
        var values = new @Nullable String[texts.size()];
        for (int row = 0; row < values.length; row++) {
            var text = texts.at(row);
            values[row] = text == null ? null : operator.apply(text);
        }
        return new StringColumn(values);
    }
}
