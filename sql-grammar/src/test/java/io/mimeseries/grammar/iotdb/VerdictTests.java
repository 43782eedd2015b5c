package io.mimeseries.grammar.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every recorded statement is taken or refused as the real parser did, at the same place. */
class VerdictTests {
    private static final int PARSE_ERROR = 700;

    @ParameterizedTest
    @EnumSource
    void faultsStandWhereTheRealServerHasThem(GrammarVersion version) {
        var different = new ArrayList<String>();
        for (var verdict : Recorded.of(version)) {
            var actual = verdict(verdict.sql(), version);
            if (!actual.equals(verdict.expected())) {
                different.add(verdict.sql() + "\n  real: " + verdict.expected() + "\n  ours: " + actual);
            }
        }
        assertThat(different).isEmpty();
    }

    private static String verdict(String sql, GrammarVersion version) {
        try {
            IotDbSql.parse(sql, version);
            return "ok";
        } catch (IotDbSqlException refused) {
            if (refused.code() != PARSE_ERROR) {
                return "ok";
            }
            int line = refused.text().indexOf("line ");
            if (line < 0) {
                return "unsupported";
            }
            int start = line + "line ".length();
            return refused.text().substring(start, refused.text().indexOf(' ', start));
        }
    }
}
