package io.mimeseries.tdengine.group;

import io.mimeseries.tdengine.Precision;
import java.util.List;

/** A function of many rows, before it is given arguments. */
public interface GroupFunction {

    /** Lower-cased. */
    String name();

    Kind kind();

    /** Whether other columns may be read of the rows that it chose: of all selections, of TOP, BOTTOM, SAMPLE, TAIL and UNIQUE. */
    default boolean isSelection() {
        return kind() == Kind.SELECTION;
    }

    /** Whether rows must come in order of time. */
    boolean needsOrder();

    /**
     * Whether a group of rows gives nothing where this has no value and no other function has one: of FIRST and LAST. Other functions give a row
     * of NULLs there.
     */
    default boolean needsValue() {
        return false;
    }

    /** Whether it has a value where there is not even a row: of COUNT and HYPERLOGLOG. */
    boolean countsNothing();

    /**
     * The call with its arguments.
     *
     * @param precision of the query's timestamps
     * @throws io.mimeseries.tdengine.TDengineException 0x2801, 0x2802, 0x2803, 0x2811, 0x2812, 0x280A, 0x280B
     */
    GroupCall bind(List<Argument> arguments, Precision precision);

    /** How a function stands to the rows of its group, which says what else may be selected beside it. */
    enum Kind {
        /** SUM and the like. */
        AGGREGATE,
        /** One row of the group: FIRST, LAST, LAST_ROW, MAX, MIN, MODE. */
        SELECTION,
        /** Several rows of the group, also of windows: TOP, BOTTOM, SAMPLE; HISTOGRAM, whose results belong to no row. */
        SEVERAL,
        /** Rows of a whole partition, not of windows and groups: DIFF, CSUM, TAIL, UNIQUE, … */
        SERIES
    }
}
