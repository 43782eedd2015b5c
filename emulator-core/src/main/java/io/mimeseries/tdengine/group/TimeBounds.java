package io.mimeseries.tdengine.group;

/**
 * The times that a query asks for, both inclusive, in the unit of its precision; open ends are the least and greatest long.
 */
public record TimeBounds(long first, long last) {
    public static final TimeBounds ALL = new TimeBounds(Long.MIN_VALUE, Long.MAX_VALUE);

    public boolean isEmpty() {
        return first > last;
    }

    /** Both ends are known. */
    public boolean isBounded() {
        return first != Long.MIN_VALUE && last != Long.MAX_VALUE;
    }

    /** What lies in both. */
    public TimeBounds intersect(TimeBounds other) {
        return new TimeBounds(Math.max(first, other.first), Math.min(last, other.last));
    }
}
