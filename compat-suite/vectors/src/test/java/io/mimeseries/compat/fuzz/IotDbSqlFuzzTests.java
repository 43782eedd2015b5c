package io.mimeseries.compat.fuzz;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.grammar.iotdb.Corpus;
import io.mimeseries.grammar.iotdb.GrammarVersion;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged SQL of IoTDB is answered or refused, and the server goes on. */
class IotDbSqlFuzzTests {
    private static final List<String> SEED = List.of(
            "create database root.sg1",
            "create timeseries root.sg1.d1.s1 INT32",
            "create timeseries root.sg1.d1.s2 with datatype=DOUBLE tags(unit=c)",
            "create timeseries root.sg1.d1.s6 TEXT",
            "create aligned timeseries root.sg1.d2(s1 INT32, s5 BOOLEAN)",
            "insert into root.sg1.d1(time, s1, s2, s6) values (1, 2, 3.5, 'x'), (5, 3, NaN, null), (20, -1, 0, 'y')",
            "insert into root.sg1.d2(time, s1, s5) aligned values (1, 2, true), (7, null, false)",
            "create schema template t1 (a INT32)");
    private static final List<String> MORSELS = List.of(
            " ",
            "\n",
            "\0",
            "'",
            "\"",
            "`",
            "``",
            "\\",
            "(",
            ")",
            "((((",
            "))))",
            ",",
            ";",
            ".",
            "..",
            ":",
            "::",
            "$",
            "${1}",
            "{",
            "*",
            "**",
            "-",
            "--",
            "/",
            "%",
            "==",
            "!=",
            "<>",
            "<=",
            "!",
            "&&",
            "||",
            "0",
            "-0",
            "1.",
            ".5",
            "1e400",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1d",
            "1mo",
            "999999999y",
            "0ms",
            "1x",
            "2020-01-01",
            "2020/1/1 00:00:00",
            "0000.00.00",
            "2020-01-01T00:00:00+99:99",
            "now()",
            "now() - 1mo",
            "time",
            "timestamp",
            "root",
            "root.",
            "root.**",
            "null",
            "NaN",
            "true",
            " and ",
            " or ",
            " not ",
            " is null",
            " in (1)",
            " between 1 and 2",
            " like '%'",
            " regexp '('",
            "case when s1>1 then s2 end",
            "cast(s1 as TEXT)",
            "count(s1)",
            "avg(*)",
            "top_k(s1,'k'='2')",
            "sin(s2)",
            "__endTime",
            "last ",
            " group by ([0,50),5ms)",
            " group by level=1",
            " group by tags(unit)",
            " group by variation(s1)",
            " order by time desc",
            " order by s1",
            " limit 1",
            " offset 2",
            " slimit 1",
            " fill(previous)",
            " fill(linear)",
            " having count(s1)>1",
            " align by device",
            " into root.x(::)",
            "é",
            "日本",
            "\uD83D\uDE00",
            "\uFFFD");

    @ParameterizedTest
    @EnumSource
    void everyTextIsAnsweredOrRefused(IotDbVersion version) {
        var texts = Corpus.of(version == IotDbVersion.V1_0_1 ? GrammarVersion.V1_0 : GrammarVersion.V1_3);
        try (var database = new IotDb(version, new ManualClock(Instant.parse("2020-03-01T01:00:00Z")))) {
            SEED.forEach(text -> run(database, text));
            var seeded = database.snapshot();
            new StatementFuzz(IotDbException.class, () -> database.restore(seeded), text -> run(database, text))
                    .run(texts, MORSELS);
        }
    }

    private static void run(IotDb database, String text) {
        database.openSession("root", "root", ZoneOffset.UTC).execute(text);
    }
}
