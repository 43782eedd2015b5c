package io.mimeseries.compat.fuzz;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.bounds.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A database with some points, whose bounds keep an absurd question short. */
final class Target implements AutoCloseable {
    static final String DATABASE = "db0";

    private static final String POINTS = """
            cpu,host=a,region=x v=1,i=1i,s="a",b=true 1583020800000000000
            cpu,host=b v=2.5,i=-7i,s="",b=false 1583020860000000000
            cpu v=1e21 1583020920000000000
            m,k=k0 v=1,f=2 1583020800000000000
            m,k=k1 v=2,f=3 1583020810000000000
            """;
    private static final Limits LIMITS = new Limits(100_000, 0, 1_000, 0, Duration.ofSeconds(20), 0, 0);

    private final InfluxDb influxdb = new InfluxDb(
            InfluxDbVersion.V1_6_7,
            new ManualClock(Instant.parse("2020-03-01T01:00:00Z")),
            new Journal(1),
            () -> LIMITS);
    private final InfluxDb.Snapshot empty;
    private final InfluxDb.Snapshot filled;

    Target() {
        influxdb.createDatabase(DATABASE);
        empty = influxdb.snapshot();
        write(POINTS);
        filled = influxdb.snapshot();
    }

    void fill() {
        influxdb.restore(filled);
    }

    void clear() {
        influxdb.restore(empty);
    }

    /** The texts of all errors. */
    List<String> query(String text) {
        try {
            return results(text).stream()
                    .map(StatementResult::error)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (InfluxDbException | NotEmulatedException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    List<StatementResult> results(String text) {
        return influxdb.query(new QueryRequest(text, DATABASE, "", Map.of(), false));
    }

    /** The text of the error, empty where all points were written. */
    String write(String lines) {
        var body = lines.getBytes(StandardCharsets.UTF_8);
        try {
            influxdb.write(new WriteRequest(DATABASE, "", "", body, 0, body.length));
            return "";
        } catch (InfluxDbException | NotEmulatedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Override
    public void close() {
        influxdb.close();
    }
}
