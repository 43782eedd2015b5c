package io.mimeseries.tdengine.select.join;

import io.mimeseries.tdengine.expression.CompiledExpression;
import java.util.List;

/**
 * How two sides are joined.
 *
 * @param leftKeys what must be equal, over the rows of the left side
 * @param rightKeys as many, over those of the right side
 * @param others conditions over the columns of both sides
 * @param leftTime the column of primary timestamps of the left side
 * @param rightTime that of the right side
 */
public record JoinSpec(
        Kind kind,
        Side side,
        List<CompiledExpression> leftKeys,
        List<CompiledExpression> rightKeys,
        List<CompiledExpression> others,
        int leftTime,
        int rightTime,
        Nearby nearby) {

    /** How many rows of the other side a row meets. */
    public enum Kind {
        ALL,
        SEMI,
        ANTI,
        /** The nearest in time. */
        ASOF,
        /** Those within some time. */
        WINDOW
    }

    /** Whose rows stay without a match. */
    public enum Side {
        NONE,
        LEFT,
        RIGHT,
        BOTH
    }

    /**
     * Of ASOF and window joins, seen from the side whose rows stay.
     *
     * @param first how far the other's time lies at least from a row's time
     * @param last how far at most
     * @param nearestLast whether the nearest ones are the last of them
     * @param limit how many at most
     */
    public record Nearby(long first, long last, boolean nearestLast, int limit) {
        public static final Nearby NONE = new Nearby(0, 0, false, Integer.MAX_VALUE);
    }
}
