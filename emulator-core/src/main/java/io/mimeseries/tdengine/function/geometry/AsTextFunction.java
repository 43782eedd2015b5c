package io.mimeseries.tdengine.function.geometry;

import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.FunctionErrors;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Geometries;
import java.util.List;

/** ST_ASTEXT(geometry). */
final class AsTextFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(kind -> kind == DataType.GEOMETRY);
        var type = new ValueType(DataType.VARCHAR, arguments.get(0).type().length());
        return new BoundFunction(type, (operands, size) -> {
            var geometries = (StringColumn) operands.get(0);
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var bytes = geometries.at(row);
                if (bytes == null) {
                    result.appendNull();
                } else {
                    var text = Geometries.text(bytes);
                    if (text == null) {
                        throw FunctionErrors.valueOfRow();
                    }
                    result.append(text);
                }
            }
            return result.build();
        });
    }
}
