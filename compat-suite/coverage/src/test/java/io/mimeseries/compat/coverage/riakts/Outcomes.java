package io.mimeseries.compat.coverage.riakts;

import io.mimeseries.compat.coverage.report.Outcome;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs statements, each on a server with the same few rows, and tells what became of them. */
final class Outcomes {
    /** The tables that the grammar's texts ask for most. */
    private static final List<String> SEED = List.of(
            "CREATE TABLE t (a SINT64 NOT NULL, b VARCHAR NOT NULL, c TIMESTAMP NOT NULL, d DOUBLE, e BOOLEAN, PRIMARY KEY ((a, b, QUANTUM(c, 15, 'm')), a, b, c))",
            "INSERT INTO t VALUES (1, 'x', 1, 1.5, true)",
            "CREATE TABLE GeoCheckin (myfamily VARCHAR NOT NULL, myseries VARCHAR NOT NULL, time TIMESTAMP NOT NULL, weather VARCHAR NOT NULL,"
                    + " temperature DOUBLE, PRIMARY KEY ((myfamily, myseries, QUANTUM(time, 15, 'm')), myfamily, myseries, time))",
            "INSERT INTO GeoCheckin VALUES ('family1', 'seriesX', 5, 'wind', 1.0)");

    private Outcomes() {}

    /** @param texts a character for each byte */
    static Map<String, String> of(RiakTsVersion version, List<String> texts) {
        var outcomes = new LinkedHashMap<String, String>();
        try (var database = new RiakTs(version, new ManualClock(Instant.parse("2017-02-21T00:00:00Z")))) {
            SEED.forEach(database::query);
            var seeded = database.snapshot();
            for (var text : texts) {
                database.restore(seeded);
                outcomes.put(text, outcome(database, text));
            }
        }
        return outcomes;
    }

    private static String outcome(RiakTs database, String text) {
        try {
            database.query(ByteString.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
            return Outcome.ANSWERED;
        } catch (RiakTsException refused) {
            return Outcome.REFUSED + refused.code();
        } catch (NotEmulatedException missing) {
            return Outcome.NOT_EMULATED + missing.construct();
        } catch (RuntimeException | StackOverflowError defect) {
            return Outcome.DEFECT + defect;
        }
    }
}
