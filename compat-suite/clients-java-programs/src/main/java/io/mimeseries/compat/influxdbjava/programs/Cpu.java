package io.mimeseries.compat.influxdbjava.programs;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.influxdb.annotation.Column;
import org.influxdb.annotation.Measurement;
import org.jspecify.annotations.Nullable;

/** What the client makes of a row, and a row of; it fills the fields by itself. */
@Measurement(name = "cpu", database = Target.DATABASE, retentionPolicy = "autogen", timeUnit = TimeUnit.MILLISECONDS)
public final class Cpu {
    @Column(name = "time")
    @Nullable
    Instant time;

    @Column(name = "host", tag = true)
    @Nullable
    String host;

    @Column(name = "region", tag = true)
    @Nullable
    String region;

    @Column(name = "idle")
    @Nullable
    Double idle;

    @Column(name = "happydevop")
    @Nullable
    Boolean happy;

    @Column(name = "uptimesecs")
    @Nullable
    Long uptime;

    @Column(name = "note")
    @Nullable
    String note;

    @Override
    public String toString() {
        return time + " " + host + " " + region + " " + idle + " " + happy + " " + uptime + " " + note;
    }
}
