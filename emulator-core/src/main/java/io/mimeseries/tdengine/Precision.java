package io.mimeseries.tdengine;

/** The unit of a database's timestamps. */
public enum Precision {
    MILLISECONDS("ms", 1_000_000L),
    MICROSECONDS("us", 1_000L),
    NANOSECONDS("ns", 1L);

    private final String text;
    private final long nanoseconds;

    Precision(String text, long nanoseconds) {
        this.text = text;
        this.nanoseconds = nanoseconds;
    }

    /** As {@code PRECISION} names it. */
    public String text() {
        return text;
    }

    /** 0, 1 or 2, as the WebSocket service says it. */
    public int number() {
        return ordinal();
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
        return 3 * (ordinal() + 1);
    }
}
