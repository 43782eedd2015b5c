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

/** ST_GEOMFROMTEXT(text); an empty text is no geometry and no error. */
final class FromTextFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(kind -> kind == DataType.VARCHAR);
        var type = new ValueType(DataType.GEOMETRY, arguments.get(0).type().length());
        return new BoundFunction(type, (operands, size) -> {
            var texts = (StringColumn) operands.get(0);
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var text = texts.at(row);
                if (text == null || text.isEmpty()) {
                    result.appendNull();
                } else {
                    var bytes = Geometries.parse(text);
                    if (bytes == null) {
                        throw FunctionErrors.valueOfRow();
                    }
                    result.append(bytes);
                }
            }
            return result.build();
        });
    }
}
