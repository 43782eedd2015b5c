package io.mimeseries.tdengine.function.geometry;

import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The functions of geometries by name. */
public final class GeometryFunctions {
    private GeometryFunctions() {}

    public static Map<String, ScalarFunction> all() {
        return Map.of(
                "st_geomfromtext", new FromTextFunction(),
                "st_astext", new AsTextFunction(),
                "st_makepoint", new MakePointFunction(),
                "st_intersects", new RelationFunction(Geometry::intersects),
                "st_equals", new RelationFunction(Geometry::equalsTopo),
                "st_touches", new RelationFunction(Geometry::touches),
                "st_covers", new RelationFunction(Geometry::covers),
                "st_contains", new RelationFunction(Geometry::contains),
                "st_containsproperly",
                        new RelationFunction((left, right) ->
                                PreparedGeometryFactory.prepare(left).containsProperly(right)));
    }
}
