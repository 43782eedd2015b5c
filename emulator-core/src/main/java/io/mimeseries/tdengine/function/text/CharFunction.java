package io.mimeseries.tdengine.function.text;

import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.LeadingInteger;
import io.mimeseries.tdengine.type.Utf8;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;

/** CHAR(number, …): the bytes of numbers, those with more than one byte highest first; nulls are left out. */
final class CharFunction implements ScalarFunction {
    private static final int MAX_ARGUMENTS = 4096;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, MAX_ARGUMENTS).requireAll(kind -> Parameters.isNumber(kind) || kind.isText());
        var types = arguments.stream().map(FunctionArgument::type).toList();
        return new BoundFunction(
                new ValueType(DataType.VARCHAR, Integer.BYTES * arguments.size()), (operands, size) -> {
                    var result = new StringColumnBuilder(size);
                    for (int row = 0; row < size; row++) {
                        var bytes = new StringBuilder();
                        for (int i = 0; i < operands.size(); i++) {
                            if (!operands.get(i).isNull(row)) {
                                append(number(types.get(i), operands.get(i).slice(row, row + 1)), bytes);
                            }
                        }
                        result.append(Utf8.fromBytes(bytes.toString()));
                    }
                    return result.build();
                });
    }

    private static int number(ValueType type, io.mimeseries.column.Column value) {
        if (value instanceof StringColumn texts) {
            var text = String.valueOf(texts.at(0));
            return (int) LeadingInteger.signed(text, 0, text.length()).value();
        }
        return (int) Vectors.longs(type, value)[0];
    }

    private static void append(int number, StringBuilder bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            if (shift == 0 || number >>> shift != 0) {
                bytes.append((char) ((number >>> shift) & 0xFF));
            }
        }
    }
}
