package io.mimeseries.tdengine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.tdengine.TDengineException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ExpressionPropertyTests {
    private static final List<String> NAMES = List.of(
            "abs",
            "acos",
            "ascii",
            "ceil",
            "char",
            "char_length",
            "concat",
            "concat_ws",
            "cos",
            "crc32",
            "database",
            "date",
            "dayofweek",
            "floor",
            "greatest",
            "least",
            "length",
            "log",
            "lower",
            "ltrim",
            "mod",
            "position",
            "pow",
            "repeat",
            "replace",
            "round",
            "rtrim",
            "sign",
            "st_astext",
            "st_contains",
            "st_geomfromtext",
            "st_makepoint",
            "substring",
            "substring_index",
            "timediff",
            "timetruncate",
            "timezone",
            "to_base64",
            "to_char",
            "to_iso8601",
            "to_json",
            "to_timestamp",
            "to_unixtimestamp",
            "trim",
            "truncate",
            "upper",
            "week",
            "weekday",
            "weekofyear");
    private static final List<String> OPERATORS = List.of(
            "+",
            "-",
            "*",
            "/",
            "%",
            "&",
            "|",
            "=",
            "<>",
            "<",
            ">",
            "<=",
            ">=",
            "LIKE",
            "MATCH",
            "AND",
            "OR",
            "CONTAINS",
            "->");
    private static final List<String> OPERANDS = List.of(
            "ts",
            "b",
            "i",
            "bu",
            "f",
            "d",
            "v",
            "n",
            "vb",
            "g",
            "e",
            "j",
            "j->'a'",
            "tbname",
            "NULL",
            "0",
            "-1",
            "1.5",
            "9223372036854775807",
            "18446744073709551615",
            "1e308",
            "''",
            "'a'",
            "'12'",
            "'2024-01-01'",
            "'yyyy-mm-dd'",
            "'Asia/Shanghai'",
            "'1s'",
            "1s",
            "TRUE",
            "now()");
    private final Sql sql = new Sql(
            "CREATE TABLE n (ts TIMESTAMP, x BIGINT, y BIGINT, v DECIMAL(18,4), w DECIMAL(10,2))",
            "CREATE STABLE m (ts TIMESTAMP, b BOOL, i INT, bu BIGINT UNSIGNED, f FLOAT, d DOUBLE, v VARCHAR(40), n NCHAR(40),"
                    + " vb VARBINARY(40), g GEOMETRY(200), e DECIMAL(20,4)) TAGS (j JSON)",
            "CREATE TABLE a USING m TAGS ('{\"a\": 1.5}')",
            "INSERT INTO a VALUES ('2024-01-01', TRUE, -5, 18446744073709551615, 1.5, 1.7e308, '12abc', '张三', '\\x00ff',"
                    + " 'POINT(1 2)', -1.25)",
            "INSERT INTO a (ts) VALUES ('2024-01-02')");

    @Property(tries = 300)
    void exactlyOneOrderHoldsBetweenNumbersAndNoneBesideNull(@ForAll("numbers") long x, @ForAll("numbers") long y) {
        sql.execute("INSERT INTO n VALUES (1704067200000, " + x + ", " + y + ", NULL, NULL)");

        assertThat(sql.row("SELECT x < y, x = y, x > y, x <= y, x <> y, x >= y FROM n"))
                .containsExactly(x < y, x == y, x > y, x <= y, x != y, x >= y);
        assertThat(sql.row("SELECT x < v, x = v, x > v FROM n")).containsExactly(false, false, false);
    }

    @Property(tries = 300)
    void decimalsAreAddedAndMultipliedExactly(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long first,
            @ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long second) {
        var v = BigDecimal.valueOf(first, 4);
        var w = BigDecimal.valueOf(second, 2);
        sql.execute("INSERT INTO n VALUES (1704067200000, 0, 0, " + v.toPlainString() + ", " + w.toPlainString() + ")");

        assertThat(sql.row("SELECT v + w, v - w, v * w, v < w FROM n"))
                .containsExactly(
                        v.add(w).toPlainString(),
                        v.subtract(w).toPlainString(),
                        v.multiply(w).toPlainString(),
                        v.compareTo(w) < 0);
    }

    @Property(tries = 300)
    void wholeNumbersSurviveText(@ForAll("numbers") long x) {
        assertThat(sql.value("SELECT CAST(CAST(" + x + " AS VARCHAR(20)) AS BIGINT)"))
                .isEqualTo(x);
    }

    @Property(tries = 300)
    void timesSurviveText(@ForAll @LongRange(min = 0, max = 253_402_300_799_999L) long time) {
        var format = "'yyyy-mm-dd hh24:mi:ss.ms'";

        assertThat(sql.value("SELECT TO_TIMESTAMP(TO_CHAR(CAST(" + time + " AS TIMESTAMP), " + format + "), " + format
                        + ")"))
                .isEqualTo(time);
        assertThat(sql.value("SELECT TO_UNIXTIMESTAMP(TO_ISO8601(" + time + "))"))
                .isEqualTo(time);
    }

    @Property(tries = 200)
    void partsOfTextsAreThoseThatTheyHave(
            @ForAll("words") String text, @ForAll @LongRange(min = 1, max = 12) long from) {
        int start = Math.min((int) from - 1, text.length());

        assertThat(sql.row("SELECT SUBSTRING('" + text + "', " + from + "), LENGTH('" + text + "'), CONCAT('" + text
                        + "', '-'), REPLACE('" + text + "', 'a', 'xy')"))
                .containsExactly(text.substring(start), (long) text.length(), text + "-", text.replace("a", "xy"));
    }

    /** Whatever is combined, it is computed or refused as the real server does. */
    @Property(tries = 1500)
    void nothingElseEscapes(
            @ForAll("names") String name,
            @ForAll("operators") String operator,
            @ForAll @Size(min = 4, max = 4) List<@net.jqwik.api.From("operands") String> operands) {
        for (int count = 0; count <= operands.size(); count++) {
            attempt("SELECT " + name + "(" + String.join(", ", operands.subList(0, count)) + ") FROM a");
        }
        var pair = operands.get(0) + " " + operator + " " + operands.get(1);
        attempt("SELECT " + pair + " FROM a");
        attempt("SELECT ts FROM a WHERE " + pair);
        attempt("SELECT CASE " + operands.get(0) + " WHEN " + operands.get(1) + " THEN " + operands.get(2) + " ELSE "
                + operands.get(3) + " END FROM a");
    }

    private void attempt(String query) {
        try {
            sql.count(query);
        } catch (TDengineException | NotEmulatedException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc ").ofMinLength(1).ofMaxLength(10);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> operators() {
        return Arbitraries.of(OPERATORS);
    }

    @Provide
    Arbitrary<String> operands() {
        return Arbitraries.of(OPERANDS);
    }
}
