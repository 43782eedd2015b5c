package io.mimeseries.riakts.table;

/**
 * The stretches of time whose rows lie together.
 *
 * @param column the index of its column
 * @param size at least 1
 * @param unit one of d, h, m, s
 */
public record Quantum(int column, long size, char unit) {

    /** How long a stretch is. */
    public long milliseconds() {
        return size
                * switch (unit) {
                    case 's' -> 1000L;
                    case 'm' -> 60_000L;
                    case 'h' -> 3_600_000L;
                    default -> 86_400_000L;
                };
    }
}
