package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An indicator's answers, of which the first ones are held back. */
final class IndicatorTransformation implements Transformation {
    private final Supplier<Indicator> indicators;
    private final int hold;
    private final boolean dropsInfinite;

    /** @param hold how many answers to hold back, or -1 for the indicator's own length */
    IndicatorTransformation(Supplier<Indicator> indicators, int hold, boolean dropsInfinite) {
        this.indicators = indicators;
        this.hold = hold;
        this.dropsInfinite = dropsInfinite;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.toDouble(input);
    }

    @Override
    public Points apply(Points input) {
        var indicator = indicators.get();
        var held = hold < 0 ? indicator.warmUpLength() : hold;
        var out = new PointsBuilder(ColumnType.DOUBLE, List.of(), input.size());
        for (var row : Nulls.rowsWithValue(input.values(), 0, input.size())) {
            var value = indicator.add(Numbers.at(input.values(), row));
            if (held > 0) {
                held--;
            } else if (!dropsInfinite || !Double.isInfinite(value)) {
                out.add(input.times().at(row), value, PointsBuilder.NO_ROW);
            }
        }
        return out.build();
    }
}
