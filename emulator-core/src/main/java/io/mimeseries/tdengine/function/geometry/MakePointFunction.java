package io.mimeseries.tdengine.function.geometry;

import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Geometries;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** ST_MAKEPOINT(x, y); its length is said to be that of a number (vector geometry_decimal_blob-004). */
final class MakePointFunction implements ScalarFunction {
    private static final int LENGTH = 6;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 2).requireAll(Parameters::isNumber);
        var first = arguments.get(0).type();
        var second = arguments.get(1).type();
        return new BoundFunction(new ValueType(DataType.GEOMETRY, LENGTH), (operands, size) -> {
            var x = Vectors.doubles(first, operands.get(0));
            var y = Vectors.doubles(second, operands.get(1));
            var points = new GeometryFactory();
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                boolean none = operands.get(0).isNull(row) || operands.get(1).isNull(row);
                result.append(none ? null : Geometries.write(points.createPoint(new Coordinate(x[row], y[row]))));
            }
            return result.build();
        });
    }
}
