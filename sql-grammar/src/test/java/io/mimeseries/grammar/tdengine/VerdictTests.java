package io.mimeseries.grammar.tdengine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.tdengine.ast.Insert;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * Every recorded statement but INSERT … VALUES is taken, or refused with the real parser's text: {@code verdicts.tsv} has {@code ok} or that text. Blanks
 * around statements were not sent.
 */
class VerdictTests {

    @Test
    void statementsAreRefusedWhereTheRealServerRefusesThem() {
        var different = new ArrayList<String>();
        for (var recorded : Recorded.verdicts()) {
            var expected = recorded.expected();
            var sql = recorded.sql().strip();
            var actual = verdict(sql);
            if (!actual.equals(expected)) {
                different.add(sql + "\n  real: " + expected + "\n  ours: " + actual);
            }
        }
        assertThat(different).isEmpty();
    }

    private static String verdict(String sql) {
        try {
            var parsed = TDengineSql.parse(sql);
            return parsed instanceof Insert ? "values" : "ok";
        } catch (TDengineSqlException refused) {
            return refused.text();
        }
    }
}
