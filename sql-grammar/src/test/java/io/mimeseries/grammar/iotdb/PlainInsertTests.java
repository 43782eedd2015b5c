package io.mimeseries.grammar.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.grammar.iotdb.plain.PlainInsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by hand is what the grammar reads. */
class PlainInsertTests {
    /** What a changed statement gets at a random place. */
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\t",
            ",",
            "(",
            ")",
            ".",
            ";",
            "'",
            "\"",
            "''",
            "`",
            "-",
            "+",
            "1",
            "1.",
            ".5",
            "1e5",
            "1d",
            "e",
            "x",
            "*",
            "_",
            "null",
            "NaN",
            "true",
            "time",
            "TIMESTAMP",
            "root",
            "and",
            "now()",
            "2020-01-01",
            "99999999999999999999",
            "é",
            "中",
            "\u00a0",
            "/*x*/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into root.sg.d1(time,s1) values(1,2)",
                "INSERT INTO root.sg.d1 ( timestamp , s1, s2 ) ALIGNED VALUES ( -1 , 'it''s' , NULL ) , (2,\"a\",-1.5) ;",
                "insert into ROOT.select.d1(time,from) values(+1,true),(2,NaN)"
            })
    void theUsualFormIsPlain(String sql) {
        assertThat(PlainInsert.parse(sql)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void recordedStatementsMeanTheSameBothWays(GrammarVersion version) {
        for (var sql : recorded(version)) {
            compare(sql, version);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changedStatementsMeanTheSameBothWays(GrammarVersion version) {
        var random = new Random(7);
        var recorded = recorded(version);
        for (int i = 0; i < 4_000; i++) {
            var sql = recorded.get(random.nextInt(recorded.size()));
            if (sql.length() < 500) {
                int from = random.nextInt(sql.length());
                int to = Math.min(sql.length(), from + random.nextInt(3));
                compare(
                        sql.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + sql.substring(to),
                        version);
            }
        }
    }

    private static List<String> recorded(GrammarVersion version) {
        var inserts = new ArrayList<String>();
        for (var verdict : Recorded.of(version)) {
            if (verdict.sql().toLowerCase(Locale.ROOT).startsWith("insert")) {
                inserts.add(verdict.sql());
            }
        }
        assertThat(inserts).hasSizeGreaterThan(50);
        return inserts;
    }

    private static void compare(String sql, GrammarVersion version) {
        var plain = PlainInsert.parse(sql);
        if (plain != null) {
            assertThat(byGrammar(sql, version)).as(sql).isEqualTo(plain);
        }
    }

    private static @Nullable Statement byGrammar(String sql, GrammarVersion version) {
        try {
            return IotDbSql.parseByGrammar(sql, version);
        } catch (IotDbSqlException refused) {
            return null;
        }
    }
}
