package io.mimeseries.compat.fuzz;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineSession;
import io.mimeseries.tdengine.TDengineVersion;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A server of TDengine with tables of all types. */
final class TDengineTarget {
    private static final List<String> SEED = List.of(
            "CREATE DATABASE d",
            "CREATE DATABASE ns PRECISION 'ns'",
            "CREATE STABLE d.m (ts TIMESTAMP, a INT, f DOUBLE, b VARCHAR(10)) TAGS (g INT, l NCHAR(10))",
            "CREATE STABLE d.j (ts TIMESTAMP, v FLOAT) TAGS (t JSON)",
            "CREATE TABLE d.p (ts TIMESTAMP, k INT PRIMARY KEY, v INT)",
            "CREATE TABLE d.n (ts TIMESTAMP, o BOOL, i1 TINYINT, i2 SMALLINT, i4 INT, i8 BIGINT, u1 TINYINT UNSIGNED,"
                    + " u2 SMALLINT UNSIGNED, u4 INT UNSIGNED, u8 BIGINT UNSIGNED, f FLOAT, r DOUBLE, b VARCHAR(20), c NCHAR(20),"
                    + " x VARBINARY(20), q GEOMETRY(100), e DECIMAL(10, 2), h DECIMAL(30, 5), t2 TIMESTAMP)",
            "CREATE TABLE ns.n (ts TIMESTAMP, a INT)",
            "INSERT INTO d.c1 USING d.m TAGS (1, 'one') VALUES (1704067200000, 1, 1.5, 'x') (1704067201000, NULL, -0.0, '')"
                    + " (1704067260000, 7, NULL, NULL) d.c2 USING d.m TAGS (2, NULL) VALUES (1704067200000, -2147483648, 1e300, 'y')",
            "INSERT INTO d.j1 USING d.j TAGS ('{\"k\":1,\"s\":\"x\",\"n\":null}') VALUES (1704067200000, 1)",
            "INSERT INTO d.p VALUES (1704067200000, 1, 10) (1704067200000, 2, 20)",
            "INSERT INTO d.n VALUES (1704067200000, true, -128, -32768, -2147483648, -9223372036854775808, 255, 65535, 4294967295,"
                    + " 18446744073709551615, 1.5, -0.0, 'abc', '你好', '\\xabcd', 'POINT(1 2)', 12.34, -12345.6, '2024-01-01')"
                    + " (1704067201000, NULL, NULL, 1, 2, 3, 4, 5, 6, 7, 8, 9, '5', '5', NULL, NULL, 0, NULL, 0)",
            "INSERT INTO ns.n VALUES (1704067200000000000, 1) (1704067200000000001, 2)");

    private final TDengine server =
            new TDengine(TDengineVersion.DEFAULT, new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));
    private final TDengine.Snapshot seeded;

    TDengineTarget() {
        var session = server.rootSession();
        SEED.forEach(session::execute);
        seeded = server.snapshot();
    }

    /** Runs a statement in the seeded database. */
    void execute(String sql) {
        if (session().execute(sql) instanceof Answer.Rows rows) {
            rows.batches().forEachRemaining(batch -> {});
        }
    }

    TDengineSession session() {
        var session = server.rootSession();
        session.use("d");
        return session;
    }

    /** @param ask one text */
    StatementFuzz fuzz(Consumer<String> ask) {
        return new StatementFuzz(TDengineException.class, () -> server.restore(seeded), text -> {
            restoreIfDropped();
            ask.accept(text);
        });
    }

    private void restoreIfDropped() {
        try {
            session();
        } catch (TDengineException dropped) {
            server.restore(seeded);
        }
    }
}
