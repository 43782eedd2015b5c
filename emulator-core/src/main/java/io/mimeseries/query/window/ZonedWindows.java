package io.mimeseries.query.window;

import io.mimeseries.engine.NotEmulatedException;
import java.time.ZoneId;

/** Windows aligned in the local time of a zone. */
final class ZonedWindows extends Windows {

    ZonedWindows(long interval, long offset, ZoneId zone) {
        throw new NotEmulatedException("tz()");
    }

    @Override
    public long startOf(long time) {
        throw new NotEmulatedException("tz()");
    }

    @Override
    public long endOf(long start) {
        throw new NotEmulatedException("tz()");
    }

    @Override
    public long previousOf(long start) {
        throw new NotEmulatedException("tz()");
    }
}
