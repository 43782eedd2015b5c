package io.mimeseries.compat.fuzz;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.grammar.riakts.Corpus;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged SQL of Riak TS is answered or refused, and the server goes on. */
class RiakTsSqlFuzzTests {
    private static final List<String> SEED = List.of(
            "CREATE TABLE t (a SINT64 NOT NULL, b VARCHAR NOT NULL, c TIMESTAMP NOT NULL, d DOUBLE, e BOOLEAN, f VARCHAR,"
                    + " PRIMARY KEY ((a, b, QUANTUM(c, 15, 'm')), a, b, c))",
            "CREATE TABLE GeoCheckin (myfamily VARCHAR NOT NULL, myseries VARCHAR NOT NULL, time TIMESTAMP NOT NULL, weather VARCHAR NOT NULL,"
                    + " temperature DOUBLE, PRIMARY KEY ((myfamily, myseries, QUANTUM(time, 15, 'm')), myfamily, myseries, time))",
            "INSERT INTO t VALUES (1, 'x', 1, 1.5, true, 'y'), (1, 'x', 900001, -0.0, false, '')",
            "INSERT INTO GeoCheckin VALUES ('family1', 'series1', 1, 'wind', 1.0), ('family1', 'series1', 10, 'rain', 2.0)");
    private static final List<String> TEXTS_ABOUT_THEM = List.of(
            "SELECT * FROM t WHERE a = 1 AND b = 'x' AND c > 0 AND c < 1000000",
            "SELECT COUNT(*), SUM(a + 1), AVG(d) * 2 FROM t WHERE a = 1 AND b = 'x' AND c >= 1 AND c <= 900001",
            "SELECT d, e FROM t WHERE a = 1 AND b = 'x' AND c > 0 AND c < 1000000 AND (d > 1.0 OR e = true) ORDER BY d DESC NULLS FIRST, e LIMIT 5 OFFSET 1",
            "SELECT e, MAX(d) FROM t WHERE a = 1 AND b = 'x' AND c > 0 AND c < 1000000 GROUP BY e",
            "EXPLAIN SELECT * FROM t WHERE a = 1 AND b = 'x' AND c > 0 AND c < 10000000 AND f IS NOT NULL",
            "DELETE FROM t WHERE a = 1 AND b = 'x' AND c = 1",
            "INSERT INTO t (a, b, c, d) VALUES (2, 'z', '2016-01-01', 1e3), (3, 'z', 5, NULL)",
            "DESCRIBE t",
            "SHOW CREATE TABLE t",
            "SHOW TABLES");
    private static final List<String> MORSELS = List.of(
            " ",
            "\n",
            "\0",
            "'",
            "''",
            "\"",
            "\"\"",
            "\\",
            "(",
            ")",
            "((((",
            "))))",
            ",",
            ";",
            ".",
            "*",
            "+",
            "-",
            "--",
            "/",
            "/*",
            "*/",
            "%",
            "=",
            "!=",
            "<>",
            "<=",
            ">",
            "=~",
            "!",
            "0",
            "-0",
            "---5",
            "1.",
            ".5",
            "1e400",
            "1e3",
            "0x",
            "0xab",
            "0xabc",
            "5m",
            "5 y",
            "1000000d",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999",
            "'2016-02-30'",
            "'2016-01-01T24:00:00Z'",
            "'2016'",
            "'12:00'",
            "time",
            "null",
            "NULL",
            "true",
            "quantum(c, 1, 's')",
            " and ",
            " or ",
            " not ",
            " is null",
            " is not null",
            " in (1)",
            " like 'x'",
            "count(*)",
            "sum(a)",
            "sum()",
            "stddev(d)",
            "mean(1/0)",
            "avg('x')",
            "nosuch(a)",
            " group by a",
            " order by c desc",
            " order by a nulls first",
            " limit 1",
            " offset 2",
            " limit -1",
            " with (n_val = 3)",
            " primary key ((a, quantum(c, 0, 'm')), a, c)",
            "blob",
            "explain ",
            "é",
            "日本",
            "\uD83D\uDE00",
            "\uFFFD");

    @ParameterizedTest
    @EnumSource
    void everyTextIsAnsweredOrRefused(RiakTsVersion version) {
        var texts = new ArrayList<>(Corpus.accepted());
        for (int weight = 0; weight < 20; weight++) {
            texts.addAll(TEXTS_ABOUT_THEM);
        }
        try (var database = new RiakTs(version, new ManualClock(Instant.parse("2020-03-01T01:00:00Z")))) {
            SEED.forEach(database::query);
            var seeded = database.snapshot();
            new StatementFuzz(
                            RiakTsException.class,
                            () -> database.restore(seeded),
                            text -> database.query(ByteString.wrap(text.getBytes(StandardCharsets.UTF_8))))
                    .run(texts, MORSELS);
        }
    }
}
