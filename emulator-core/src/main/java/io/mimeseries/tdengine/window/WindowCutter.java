package io.mimeseries.tdengine.window;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.List;

/** Cuts the rows of one partition into windows, in order of their starts; windows may overlap, and none is without rows. */
public interface WindowCutter {

    /**
     * @param times ascending; rows may share a time
     * @param inputs what windows are cut by: the state, or start and end conditions; else empty
     */
    List<WindowRange> cut(LongColumn times, List<Column> inputs);
}
