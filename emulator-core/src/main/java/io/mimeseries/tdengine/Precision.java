package io.mimeseries.tdengine;

/** The unit of a database's timestamps. */
public enum Precision {
    MILLISECONDS(0, "ms", 1_000_000L),
    MICROSECONDS(1, "us", 1_000L),
    NANOSECONDS(2, "ns", 1L);

    private final int number;
    private final String text;
    private final long nanoseconds;

    Precision(int number, String text, long nanoseconds) {
        this.number = number;
        this.text = text;
        this.nanoseconds = nanoseconds;
    }

    /** As {@code PRECISION} names it. */
    public String text() {
        return text;
    }

    /** 0, 1 or 2, as the WebSocket service says it. */
    public int number() {
        return number;
    }

    /** How many nanoseconds one unit is. */
    public long nanoseconds() {
        return nanoseconds;
    }

    /** How many units a second has. */
    public long unitsPerSecond() {
        return 1_000_000_000L / nanoseconds;
    }

    /** How many digits a second's fraction has: 3, 6 or 9. */
    public int fractionDigits() {
        return 3 * (number + 1);
    }
}
