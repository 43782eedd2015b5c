package io.mimeseries.tdengine.group;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a partition as one call sees them.
 *
 * @param times the primary timestamps; null where a subquery passes none on
 * @param ordered whether times ascend
 * @param arguments as long as there are rows; those of constants too
 * @param bounds of the query's times where WHERE has them
 */
public record Input(int size, @Nullable LongColumn times, boolean ordered, List<Column> arguments, TimeBounds bounds) {
    public Input {
        arguments = List.copyOf(arguments);
    }

    /** Whether a row has the time of the row before it. Functions over the course of time pass over such rows. */
    public boolean repeatsTime(int row) {
        return row > 0 && times != null && times.at(row) == times.at(row - 1);
    }

    /** The values of the first argument. */
    public Column values() {
        return arguments.get(0);
    }
}
