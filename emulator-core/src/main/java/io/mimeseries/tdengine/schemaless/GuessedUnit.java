package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.Precision;

/** The unit of times that do not say it: ten digits are seconds, thirteen milliseconds. */
final class GuessedUnit {
    static final long SECOND = 1_000_000_000L;
    static final long MILLISECOND = 1_000_000L;
    private static final int SECONDS = 10;
    private static final int MILLISECONDS = 13;

    private GuessedUnit() {}

    /** In nanoseconds, 0 for another number of digits. */
    static long ofDigits(int digits) {
        return switch (digits) {
            case SECONDS -> SECOND;
            case MILLISECONDS -> MILLISECOND;
            default -> 0;
        };
    }

    /** A time in a database's unit. */
    static long kept(long time, long unit, Precision precision) {
        return unit >= precision.nanoseconds()
                ? Math.multiplyExact(time, unit / precision.nanoseconds())
                : time / (precision.nanoseconds() / unit);
    }
}
