package io.mimeseries.grammar.iotdb.ast;

import java.util.List;

/**
 * {@code 1d}, {@code 2mo3d}, {@code 1h30m}: amounts in the order they were written in. Months and years are calendar units; how long a day is may
 * depend on the zone.
 *
 * @param text as written
 */
public record Duration(String text, List<Part> parts) {
    public Duration {
        parts = List.copyOf(parts);
    }

    /** One amount; it wraps around beyond 64 bits, as in the real server. */
    public record Part(long amount, Unit unit) {}

    /** The units, largest first. */
    public enum Unit {
        YEAR,
        MONTH,
        WEEK,
        DAY,
        HOUR,
        MINUTE,
        SECOND,
        MILLISECOND,
        MICROSECOND,
        NANOSECOND
    }

    @Override
    public String toString() {
        return text;
    }
}
