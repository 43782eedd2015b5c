package io.mimeseries.server.tdengine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestAnswerTests {
    private static final RestAnswer PLAIN = new RestAnswer(ZoneOffset.UTC, false, false, 0, -1);

    private static String text(HttpBody.Chunks body) {
        var bytes = new ByteArrayOutputStream();
        for (var part = body.next(); part != null; part = body.next()) {
            bytes.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
        }
        assertThat(body.ended()).isTrue();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String cell(ValueType type, Precision precision, Column column) {
        var rows = new Answer.Rows(
                List.of(new ResultColumn("c", type)),
                precision,
                List.of(new RowBatch(1, List.of(column))).iterator());
        var body = text(rows.accept(PLAIN));
        var begin = "\"data\":[[";
        return body.substring(body.indexOf(begin) + begin.length(), body.indexOf("]],\"rows\":1}"));
    }

    private static LongColumn longs(long... values) {
        return new LongColumn(values, 0, values.length, null);
    }

    @ParameterizedTest
    @CsvSource({
        "MILLISECONDS, 1704067200000, 2024-01-01T00:00:00.000Z",
        "MICROSECONDS, 1704067200000001, 2024-01-01T00:00:00.000001Z",
        "NANOSECONDS, -1, 1969-12-31T23:59:59.999999999Z"
    })
    void timesHaveTheDigitsOfTheirPrecision(Precision precision, long value, String text) {
        assertThat(cell(ValueType.TIMESTAMP, precision, longs(value))).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "219.32, 219.32", "16777216, 16777216", "1e-7, 1e-07", "1e21, 1e+21", "3, 3", "NaN, null"})
    void floatsAreTheShortestOfTheirWidth(float value, String text) {
        assertThat(cell(new ValueType(DataType.FLOAT), Precision.MILLISECONDS, doubles(value)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1e-7, 1e-07", "1.5e300, 1.5e+300", "3, 3", "-0.0, -0", "Infinity, null"})
    void doublesAreSpelledAsGoDoes(double value, String text) {
        assertThat(cell(ValueType.DOUBLE, Precision.MILLISECONDS, doubles(value)))
                .isEqualTo(text);
    }

    private static DoubleColumn doubles(double value) {
        return new DoubleColumn(new double[] {value}, 0, 1, null);
    }

    @Test
    void otherTypesAreWrittenAsDocumented() {
        assertThat(cell(ValueType.BOOL, Precision.MILLISECONDS, new BooleanColumn(new boolean[] {true}, 0, 1, null)))
                .isEqualTo("true");
        assertThat(cell(new ValueType(DataType.BIGINT_UNSIGNED), Precision.MILLISECONDS, longs(-1)))
                .isEqualTo("18446744073709551615");
        assertThat(strings(new ValueType(DataType.VARCHAR, 9), "<\"é\n\u0001")).isEqualTo("\"<\\\"é\\n\\u0001\"");
        assertThat(strings(new ValueType(DataType.VARBINARY, 9), "\u0000\u00ff\u0010"))
                .isEqualTo("\"00ff10\"");
        assertThat(strings(new ValueType(DataType.JSON, 9), "{\"a\": 1}")).isEqualTo("{\"a\": 1}");
        assertThat(strings(ValueType.decimal(10, 2), "1.50")).isEqualTo("\"1.50\"");
        assertThat(cell(ValueType.NULL, Precision.MILLISECONDS, Column.nulls(ColumnType.STRING, 1)))
                .isEqualTo("null");
    }

    private static String strings(ValueType type, String value) {
        return cell(type, Precision.MILLISECONDS, new StringColumn(new String[] {value}, 0, 1));
    }

    private static Answer.Rows numbered(Iterator<RowBatch> batches) {
        return new Answer.Rows(
                List.of(new ResultColumn("ts", ValueType.TIMESTAMP), new ResultColumn("d", ValueType.decimal(10, 2))),
                Precision.MILLISECONDS,
                batches);
    }

    private static RowBatch batch(long time) {
        return new RowBatch(1, List.of(longs(time), new StringColumn(new String[] {"1.00"}, 0, 1)));
    }

    @Test
    void columnsAndRowsStandInTheOrderOfTheRealServer() {
        var answer = new RestAnswer(ZoneId.of("Asia/Shanghai"), false, false, 0, -1);
        assertThat(text(numbered(List.of(batch(0), batch(1)).iterator()).accept(answer)))
                .isEqualTo("{\"code\":0,\"column_meta\":[[\"ts\",\"TIMESTAMP\",8],[\"d\",\"DECIMAL(10,2)\",8]],"
                        + "\"data\":[[\"1970-01-01T08:00:00.000+08:00\",\"1.00\"],[\"1970-01-01T08:00:00.001+08:00\",\"1.00\"]],"
                        + "\"rows\":2}");
    }

    @Test
    void rowsAreObjectsOnDemand() {
        var answer = new RestAnswer(ZoneOffset.UTC, true, false, 0, -1);
        assertThat(text(numbered(List.of(batch(0)).iterator()).accept(answer)))
                .contains("\"data\":[{\"ts\":\"1970-01-01T00:00:00.000Z\",\"d\":\"1.00\"}]");
        assertThat(text(new Answer.Affected(3).accept(answer)))
                .isEqualTo(
                        "{\"code\":0,\"column_meta\":[[\"affected_rows\",\"INT\",4]],\"data\":[{\"affected_rows\":3}],"
                                + "\"rows\":1}");
    }

    @Test
    void rowsBehindTheLimitAreLeftOut() {
        var answer = new RestAnswer(ZoneOffset.UTC, false, false, 0, 1);
        assertThat(text(numbered(List.of(batch(0), batch(1)).iterator()).accept(answer)))
                .endsWith("\"rows\":1}");
        var none = new RestAnswer(ZoneOffset.UTC, false, false, 0, 0);
        assertThat(text(numbered(List.of(batch(0)).iterator()).accept(none))).endsWith("\"data\":[],\"rows\":0}");
    }

    @Test
    void successesTellHowLongTheyTookOnDemand() {
        var answer = new RestAnswer(ZoneOffset.UTC, false, true, System.nanoTime(), -1);
        assertThat(text(numbered(List.<RowBatch>of().iterator()).accept(answer)))
                .matches(".*\"data\":\\[],\"rows\":0,\"timing\":[0-9]+}");
    }

    @Test
    void manyRowsAreSentInPartsAndEndWhereTheQueryFails() {
        var batches = IntStream.range(0, 5000)
                .mapToObj(row -> {
                    if (row == 4000) {
                        throw ErrorCode.FUNCTION_ERROR.error();
                    }
                    return batch(row);
                })
                .iterator();
        var body = numbered(batches).accept(PLAIN);
        assertThat(body.ended()).isFalse();
        assertThat(text(body)).endsWith("],\"rows\":4000}");
    }
}
