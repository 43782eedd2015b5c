package io.mimeseries.tdengine.function.geometry;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.StringColumn;
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
import java.util.function.BiPredicate;
import org.locationtech.jts.geom.Geometry;

/** How two geometries lie to one another. */
record RelationFunction(BiPredicate<Geometry, Geometry> relation) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 2).requireAll(kind -> kind == DataType.GEOMETRY);
        return new BoundFunction(ValueType.BOOL, (operands, size) -> {
            var result = new BooleanColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var left = ((StringColumn) operands.get(0)).at(row);
                var right = ((StringColumn) operands.get(1)).at(row);
                if (left == null || right == null) {
                    result.appendNull();
                } else {
                    result.append(relation.test(read(left), read(right)));
                }
            }
            return result.build();
        });
    }

    private static Geometry read(String bytes) {
        var geometry = Geometries.read(bytes);
        if (geometry == null) {
            throw FunctionErrors.valueOfRow();
        }
        return geometry;
    }
}
