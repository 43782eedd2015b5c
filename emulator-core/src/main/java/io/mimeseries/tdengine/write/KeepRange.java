package io.mimeseries.tdengine.write;

import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.store.Database;

/**
 * The times that rows may have.
 *
 * @param least the earliest, in the database's precision
 * @param most the latest
 */
record KeepRange(long least, long most) {
    private static final KeepRange ALL = new KeepRange(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final long MOST_MILLISECONDS = 31_556_995_200_000L;
    private static final long MOST_MICROSECONDS = 31_556_995_200_000_000L;
    private static final long MOST_NANOSECONDS = 9_214_646_400_000_000_000L;

    /** @param checked whether the server looks at it at all */
    static KeepRange of(Database database, long now, boolean checked) {
        return checked ? new KeepRange(database.floor(now), most(database.precision())) : ALL;
    }

    private static long most(Precision precision) {
        return switch (precision) {
            case MILLISECONDS -> MOST_MILLISECONDS;
            case MICROSECONDS -> MOST_MICROSECONDS;
            case NANOSECONDS -> MOST_NANOSECONDS;
        };
    }

    void check(LongColumn times) {
        for (int row = 0; row < times.size(); row++) {
            var time = times.at(row);
            if (time < least || time > most) {
                throw ErrorCode.TIMESTAMP_OUT_OF_RANGE.error();
            }
        }
    }
}
