package io.mimeseries.tdengine.function.text;

import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Cast;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** CRC32(value), of what a value is as text. */
final class ChecksumFunction implements ScalarFunction {
    private static final ValueType TEXT = new ValueType(DataType.VARCHAR, Integer.MAX_VALUE);

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1)
                .requireAll(kind -> Parameters.isNumber(kind) || kind.isText() || kind == DataType.BOOL);
        var type = arguments.get(0).type();
        return new BoundFunction(new ValueType(DataType.INT_UNSIGNED), (operands, size) -> {
            var shown = type.kind().isText() || type.kind() == DataType.NULL
                    ? operands.get(0)
                    : Cast.apply(operands.get(0), type, TEXT, context.times());
            var texts = (StringColumn) shown;
            var result = new LongColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var text = texts.at(row);
                if (text == null) {
                    result.appendNull();
                } else {
                    var checksum = new CRC32();
                    checksum.update(text.getBytes(StandardCharsets.UTF_8));
                    result.append(checksum.getValue());
                }
            }
            return result.build();
        });
    }
}
