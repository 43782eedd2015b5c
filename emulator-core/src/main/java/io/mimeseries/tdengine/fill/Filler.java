package io.mimeseries.tdengine.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;

/** Adds the rows that one partition lacks. */
public interface Filler {

    /**
     * @param times ascending: starts of the windows with rows, or times of the rows that INTERP reads
     * @param values a column for each that is filled
     */
    Filled fill(LongColumn times, List<Column> values);
}
