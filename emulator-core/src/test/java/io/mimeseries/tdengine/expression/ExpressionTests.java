package io.mimeseries.tdengine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.tdengine.TDengineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the recordings say of expressions, in small. */
class ExpressionTests {
    private final Sql sql = new Sql(
            "CREATE STABLE m (ts TIMESTAMP, i INT, bu BIGINT UNSIGNED, v VARCHAR(20), n NCHAR(20), b BOOL, e DECIMAL(10,2))"
                    + " TAGS (g JSON)",
            "CREATE TABLE a USING m TAGS ('{\"k\": 1, \"s\": \"x\"}')",
            "INSERT INTO a VALUES ('2024-01-01 00:00:00', 7, 18446744073709551615, '12abc', '张三', TRUE, 1.25)",
            "INSERT INTO a (ts) VALUES ('2024-01-01 00:00:01')");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NULL",
            value = {
                "i + 1 | DOUBLE 8 | 8.0",
                "-i | DOUBLE 8 | -7.0",
                "-7 | BIGINT 8 | -7",
                "i / 0 | DOUBLE 8 | NULL",
                "i % 0 | DOUBLE 8 | NULL",
                "i & 3 | BIGINT 8 | 3",
                "ts + 1s | TIMESTAMP 8 | 1704067201000",
                "e + 1 | DECIMAL 16 | 2.25",
                "i + NULL | NULL 0 | NULL",
                "LENGTH(n) | BIGINT 8 | 8",
                "CHAR_LENGTH(n) | BIGINT 8 | 2",
                "CONCAT(v, 'x') | VARCHAR 23 | 12abcx",
                "UPPER(v) | VARCHAR 20 | 12ABC",
                "ABS(-3) | BIGINT 8 | 3",
                "CAST('12.6abc' AS INT) | INT 4 | 12",
                "CAST(i AS VARCHAR(2)) | VARCHAR 2 | 7",
                "g->'s' | JSON 4095 | \"x\"",
            })
    void computesWithTypesAndLengths(String expression, String type, String value) {
        var query = "SELECT " + expression + " FROM a LIMIT 1";

        assertThat(String.valueOf(sql.value(query))).isEqualTo(String.valueOf(value));
        assertThat(sql.type(query)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i = 7 | 1",
                "NOT (i > 100) | 2",
                "i <> 8 | 1",
                "i IS NULL | 1",
                "i IN (7, NULL) | 1",
                "i NOT IN (1, NULL) | 0",
                "i NOT IN (1) | 1",
                "v = 12 | 1",
                "bu = -1 | 1",
                "bu > 9223372036854775807 | 1",
                "v LIKE '12A%' | 1",
                "v MATCH '^[0-9]+' | 1",
                "v NMATCH '^[a-z]+' | 1",
                "ts = '2024-01-01 00:00:01' | 1",
                "g CONTAINS 'k' | 2",
                "g->'k' = 1 | 2",
                "b | 1",
                "e BETWEEN 1.25 AND 2 | 1",
            })
    void keepsTheRowsThatARealServerKeeps(String condition, int rows) {
        assertThat(sql.count("SELECT ts FROM a WHERE " + condition)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosuch | 0x2602",
                "NOSUCH(1) | 0x374",
                "ABS(i, 1) | 0x2801",
                "ABS(v) | 0x2802",
                "ts + ts | 0x200",
                "ts = 'soon' | 0x127",
                "i LIKE 'a' | 0x200",
                "g = 'x' | 0x72d",
                "CAST(g AS JSON) | 0xffff",
            })
    void refusesWhatDoesNotFit(String expression, String code) {
        assertThatThrownBy(() -> sql.execute("SELECT " + expression + " FROM a"))
                .isInstanceOfSatisfying(
                        TDengineException.class,
                        e -> assertThat("0x" + Integer.toHexString(e.code())).isEqualTo(code));
    }

    @Test
    void caseTakesTheFirstBranchThatHolds() {
        assertThat(sql.value("SELECT CASE i WHEN 1 THEN 'one' WHEN 7 THEN 'seven' END FROM a"))
                .isEqualTo("seven");
        assertThat(sql.value("SELECT CASE WHEN i > 7 THEN 1 WHEN i > 6 THEN 2 ELSE 3 END FROM a"))
                .isEqualTo(2L);
        assertThat(sql.value("SELECT CASE WHEN i > 7 THEN 1 END FROM a")).isNull();
    }

    @Test
    void withoutFromThereIsOneRow() {
        assertThat(sql.row("SELECT 1, 'a', 2*3, NULL")).containsExactly(1L, "a", 6.0, null);
    }
}
