package io.mimeseries.influxdb.store;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.catalog.ShardGroups;
import java.util.function.LongSupplier;

/**
 * Lets shards go whose points are older than their retention policy allows.
 *
 * <p>InfluxDB 1.6.7 looks for them once in its check interval, counted from its start. Here the looks are at whole multiples of the
 * interval since 1970, so that what a test sees does not depend on when a server was started, and a request makes up for the look that it
 * finds missing: nobody can tell the difference, and nothing has to wait for the clock. Safe for use by many threads.
 */
public final class Retention {
    private final InfluxStore store;
    private final Clock clock;
    private final LongSupplier interval;
    private volatile long lastLook = Long.MIN_VALUE;

    /** @param interval the real server's {@code check-interval} in nanoseconds, asked for each time */
    public Retention(InfluxStore store, Clock clock, LongSupplier interval) {
        this.store = store;
        this.clock = clock;
        this.interval = interval;
    }

    /** To be called before a request. */
    public void enforce() {
        var now = clock.nanoseconds();
        var look = now - Math.floorMod(now, interval.getAsLong());
        if (look != lastLook) {
            lastLook = look;
            if (ShardGroups.anyExpired(store.catalog(), look)) {
                store.update(update -> {
                    update.setCatalog(ShardGroups.expire(update.catalog(), look));
                    return true;
                });
            }
        }
    }
}
