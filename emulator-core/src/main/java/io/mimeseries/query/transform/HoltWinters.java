package io.mimeseries.query.transform;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Holt-Winters forecast of points that stand about one interval apart. */
final class HoltWinters implements Transformation {
    private final int horizon;
    private final int season;
    private final boolean withFit;
    private final long interval;

    HoltWinters(int horizon, int season, boolean withFit, long interval) {
        this.horizon = horizon;
        this.season = season;
        this.withFit = withFit;
        this.interval = interval;
    }

    @Override
    public @Nullable ColumnType resultType(ColumnType input) {
        return Numbers.toDouble(input);
    }

    @Override
    public Points apply(Points input) {
        var out = new PointsBuilder(ColumnType.DOUBLE, List.of(), horizon);
        var rows = Nulls.rowsWithValue(input.values(), 0, input.size());
        if (rows.length < 2 || (season >= 2 && rows.length < season) || horizon <= 0) {
            return out.build();
        }
        var first = input.times().at(rows[0]);
        var last = input.times().at(rows[rows.length - 1]);
        if (rounded(last) <= rounded(first)) {
            return out.build();
        }
        var values = regular(input, rows);
        var forecast = new HoltWintersModel(values, season).fitAndForecast(horizon);
        for (int i = withFit ? 0 : values.length; i < forecast.length; i++) {
            if (!Double.isNaN(forecast[i])) {
                var time = withFit ? first + interval * i : last + interval * (i - values.length + 1);
                out.add(time, forecast[i], PointsBuilder.NO_ROW);
            }
        }
        return out.build();
    }

    /** The first value of each interval, NaN where there is none. */
    private double[] regular(Points input, int[] rows) {
        var start = rounded(input.times().at(rows[0])) / interval;
        var end = rounded(input.times().at(rows[rows.length - 1])) / interval;
        var values = new double[Math.toIntExact(end - start + 1)];
        Arrays.fill(values, Double.NaN);
        var lastPlace = -1;
        for (var row : rows) {
            var place = (int) (rounded(input.times().at(row)) / interval - start);
            if (place > lastPlace) {
                values[place] = Numbers.at(input.values(), row);
                lastPlace = place;
            }
        }
        return values;
    }

    /** A time rounded to a whole number of intervals, towards the epoch in the middle. */
    private long rounded(long time) {
        var whole = time / interval;
        return (time % interval > interval / 2 ? whole + 1 : whole) * interval;
    }
}
