package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.Precision;

/**
 * Times on their way into a database: read in the finer of two units, and then divided.
 *
 * @param multiplier of what was written
 * @param divisor of what was read
 * @param now in the unit in which times are read
 */
record SchemalessTimes(long multiplier, long divisor, long now) {

    /** @param nanoseconds since 1970, the time of points without one */
    static SchemalessTimes of(TimestampUnit unit, Precision precision, long nanoseconds) {
        long written = unit.nanoseconds();
        long kept = precision.nanoseconds();
        return written >= kept
                ? new SchemalessTimes(written / kept, 1, nanoseconds / kept)
                : new SchemalessTimes(1, kept / written, nanoseconds / written);
    }
}
