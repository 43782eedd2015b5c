package io.mimeseries.compat.coverage.tdengine;

import io.mimeseries.compat.coverage.report.Outcome;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineVersion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs statements, each on a server with the same few rows, and tells what became of them. */
final class Outcomes {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private static final String DATABASE = "test";

    /** What the grammar's texts ask for most. */
    private static final List<String> SEED = List.of(
            "CREATE DATABASE test",
            "CREATE TABLE test.t (ts TIMESTAMP, a INT, b DOUBLE, c BOOL, s VARCHAR(16))",
            "INSERT INTO test.t VALUES ('2026-11-19 00:00:00', 1, 1.5, true, 'x'), ('2026-11-19 00:00:05', 2, 2.5, false, 'y')",
            "CREATE TABLE test.a (ts TIMESTAMP, x INT, y DOUBLE)",
            "INSERT INTO test.a VALUES ('2026-11-19 00:00:00', 1, 1.5), ('2026-11-19 00:00:05', 2, 2.5)",
            "CREATE TABLE test.b (ts TIMESTAMP, x INT, y DOUBLE)",
            "INSERT INTO test.b VALUES ('2026-11-19 00:00:00', 1, 1.5), ('2026-11-19 00:00:07', 2, 2.5)",
            "CREATE STABLE test.st (ts TIMESTAMP, v INT, w DOUBLE) TAGS (g INT, n VARCHAR(16))",
            "INSERT INTO test.d1 USING test.st TAGS (1, 'x') VALUES ('2026-11-19 00:00:00', 1, 1.5)",
            "INSERT INTO test.d2 USING test.st TAGS (2, 'y') VALUES ('2026-11-19 00:00:00', 2, 2.5)",
            "CREATE STABLE test.meters (ts TIMESTAMP, current FLOAT, voltage INT, phase FLOAT) TAGS (groupid INT, location VARCHAR(24))",
            "INSERT INTO test.d1001 USING test.meters TAGS (2, 'California.SanFrancisco') VALUES ('2026-11-19 00:00:00', 10.3, 219, 0.31)",
            "CREATE STABLE test.vst (ts TIMESTAMP, v INT, w DOUBLE) TAGS (g INT) VIRTUAL 1",
            "CREATE VTABLE test.vt (ts TIMESTAMP, v INT FROM test.t.a, w DOUBLE FROM test.t.b)",
            "CREATE USER u PASS 'Secret_12'",
            "CREATE TOPIC tp AS SELECT ts, a FROM test.t");

    private Outcomes() {}

    static Map<String, String> of(List<String> texts) {
        var outcomes = new LinkedHashMap<String, String>();
        try (var server = new TDengine(TDengineVersion.DEFAULT, new ManualClock(NOW))) {
            var seeding = server.rootSession();
            SEED.forEach(seeding::execute);
            var seeded = server.snapshot();
            for (var text : texts) {
                server.restore(seeded);
                outcomes.put(text, outcome(server, text));
            }
        }
        return outcomes;
    }

    private static String outcome(TDengine server, String text) {
        var session = server.rootSession();
        session.use(DATABASE);
        try {
            session.execute(text).accept(new Reader());
            return Outcome.ANSWERED;
        } catch (TDengineException refused) {
            return Outcome.REFUSED + "0x" + String.format(Locale.ROOT, "%04X", refused.code());
        } catch (NotEmulatedException missing) {
            return Outcome.NOT_EMULATED + missing.construct();
        } catch (RuntimeException | StackOverflowError defect) {
            return Outcome.DEFECT + defect;
        }
    }

    /** Reads a result to its end: what is wrong with a row shows itself there. */
    private static final class Reader implements Answer.Visitor<Integer> {
        @Override
        public Integer visit(Answer.Affected affected) {
            return (int) affected.rows();
        }

        @Override
        public Integer visit(Answer.Rows rows) {
            int count = 0;
            for (var batches = rows.batches(); batches.hasNext(); ) {
                count += batches.next().size();
            }
            return count;
        }
    }
}
