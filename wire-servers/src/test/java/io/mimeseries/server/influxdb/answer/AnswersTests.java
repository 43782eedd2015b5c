package io.mimeseries.server.influxdb.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.server.http.HttpBody;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AnswersTests {
    private static final ResultSeries CPU = series(
            "cpu",
            Map.of("host", "a"),
            new LongColumn(1_583_020_800_000_000_000L, 1_583_020_815_000_000_000L),
            new DoubleColumn(5, 1e21));

    private static ResultSeries series(String name, Map<String, String> tags, Column... columns) {
        var names = List.of("time", "v", "s", "n").subList(0, columns.length);
        return new ResultSeries(name, new TreeMap<>(tags), names, List.of(columns), true, null);
    }

    private static StatementResult result(int id, ResultSeries... series) {
        return new StatementResult(id, List.of(series), List.of(), null);
    }

    @Test
    void writesJsonAsGoDoes() {
        var row = series(
                "a<b>&\u2028\"",
                Map.of(),
                new LongColumn(1),
                new DoubleColumn(-0.0),
                new StringColumn("x\n\u0001é"),
                Column.nulls(ColumnType.LONG, 1));
        assertThat(json(List.of(result(0, row))))
                .isEqualTo(
                        "{\"results\":[{\"statement_id\":0,\"series\":[{\"name\":\"a\\u003cb\\u003e\\u0026\\u2028\\\"\",\"columns\":[\"time\",\"v\",\"s\",\"n\"],"
                                + "\"values\":[[\"1970-01-01T00:00:00.000000001Z\",-0,\"x\\n\\u0001é\",null]]}]}]}\n");
    }

    @Test
    void writesErrorsAndWarningsBehindTheStatement() {
        var results = List.of(
                new StatementResult(0, List.of(), List.of("old"), null),
                new StatementResult(1, List.of(), List.of(), "database not found: x"));
        assertThat(json(results))
                .isEqualTo("{\"results\":[{\"statement_id\":0,\"messages\":[{\"level\":\"warning\",\"text\":\"old\"}]},"
                        + "{\"statement_id\":1,\"error\":\"database not found: x\"}]}\n");
        assertThat(text(Answers.whole(AnswerType.CSV, false, Epoch.NONE, results, 0)))
                .isEmpty();
    }

    /** As a text of nothing but semicolons and comments gets it. */
    @Test
    void aQueryWithoutStatementsHasNoResults() {
        assertThat(json(List.of())).isEqualTo("{}\n");
        assertThat(text(Answers.whole(AnswerType.JSON, true, Epoch.NONE, List.of(), 0)))
                .isEqualTo("{}\n");
        assertThat(text(Answers.chunked(AnswerType.JSON, false, Epoch.NONE, List.of(), 10)))
                .isEmpty();
    }

    @Test
    void dividesTimesByTheEpoch() {
        assertThat(text(Answers.whole(AnswerType.JSON, false, Epoch.of("s"), List.of(result(0, CPU)), 0)))
                .contains("[[1583020800,5],[1583020815,1e+21]]");
        assertThat(Epoch.of("h").convert(-1)).isZero();
        assertThat(Epoch.of("bogus").convert(7)).isEqualTo(7);
    }

    @Test
    void indentsPrettyJson() {
        var none = new ResultSeries(
                "databases", new TreeMap<>(), List.of("name"), List.of(new StringColumn("{a:[],\\\"}")), false, null);
        assertThat(text(Answers.whole(AnswerType.JSON, true, Epoch.NONE, List.of(result(0, none)), 0)))
                .isEqualTo("""
                        {
                            "results": [
                                {
                                    "statement_id": 0,
                                    "series": [
                                        {
                                            "name": "databases",
                                            "columns": [
                                                "name"
                                            ],
                                            "values": [
                                                [
                                                    "{a:[],\\\\\\"}"
                                                ]
                                            ]
                                        }
                                    ]
                                }
                            ]
                        }
                        """);
    }

    @Test
    void refusesWhatJsonCannotSay() {
        var infinite = series("m", Map.of(), new LongColumn(1), new DoubleColumn(Double.POSITIVE_INFINITY));
        var refusal =
                "json: error calling MarshalJSON for type httpd.Response: json: error calling MarshalJSON for type *query.Result: "
                        + "json: unsupported value: +Inf\n";
        assertThat(json(List.of(result(0, CPU, infinite)))).isEqualTo(refusal);
        assertThat(text(Answers.chunked(
                        AnswerType.JSON, false, Epoch.NONE, List.of(result(0, infinite), result(1, CPU)), 10)))
                .startsWith(refusal + "{\"results\":[{\"statement_id\":1,");
    }

    @Test
    void showsTheErrorBeforeWhatWasNotExecutedOnlyInChunks() {
        var results = List.of(
                new StatementResult(0, List.of(), List.of(), "user not found"),
                new StatementResult(0, List.of(), List.of(), "not executed"),
                new StatementResult(0, List.of(), List.of(), "not executed"));
        assertThat(json(results)).isEqualTo("{\"results\":[{\"statement_id\":0,\"error\":\"not executed\"}]}\n");
        assertThat(text(Answers.chunked(AnswerType.JSON, false, Epoch.NONE, results, 10)))
                .isEqualTo("""
                        {"results":[{"statement_id":0,"error":"user not found"}]}
                        {"results":[{"statement_id":0,"error":"not executed"}]}
                        {"results":[{"statement_id":0,"error":"not executed"}]}
                        """);
    }

    @Test
    void cutsAtTheRowLimitOverAllStatements() {
        assertThat(text(Answers.whole(
                        AnswerType.JSON,
                        false,
                        Epoch.of("s"),
                        List.of(result(0, CPU), result(1, CPU), result(2, CPU)),
                        3)))
                .endsWith(
                        "{\"statement_id\":1,\"series\":[{\"name\":\"cpu\",\"tags\":{\"host\":\"a\"},\"columns\":[\"time\",\"v\"],"
                                + "\"values\":[[1583020800,5]],\"partial\":true}]}]}\n");
    }

    @Test
    void marksWhatFollowsInOtherChunks() {
        var documents = text(Answers.chunked(AnswerType.JSON, false, Epoch.of("s"), List.of(result(0, CPU, CPU)), 1))
                .split("\n");
        assertThat(documents).hasSize(4);
        assertThat(documents[0]).endsWith("\"values\":[[1583020800,5]],\"partial\":true}],\"partial\":true}]}");
        assertThat(documents[1]).endsWith("\"values\":[[1583020815,1e+21]]}],\"partial\":true}]}");
        assertThat(documents[3]).endsWith("\"values\":[[1583020815,1e+21]]}]}]}");
    }

    private static ResultSeries listing(String name, List<String> columns, String... values) {
        var cells = columns.stream()
                .<Column>map(ignored -> new StringColumn(values))
                .toList();
        return new ResultSeries(name, new TreeMap<>(), columns, cells, false, null);
    }

    @Test
    void cutsListingsAsTheStatementsBehindThem() {
        var fields = List.of("fieldKey", "fieldType");
        var selected = result(0, listing("m", fields, "a", "b"), listing("n", fields, "c"));
        assertThat(text(Answers.chunked(AnswerType.JSON, false, Epoch.NONE, List.of(selected), 1))
                        .split("\n"))
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("[[\"a\",\"a\"]],\"partial\":true}],\"partial\":true}]}"),
                        second -> assertThat(second).endsWith("[[\"b\",\"b\"]]}],\"partial\":true}]}"),
                        third -> assertThat(third).endsWith("[[\"c\",\"c\"]]}]}]}"));
        var keys = List.of("tagKey");
        var bySeries = result(0, listing("m", keys, "a", "b"), listing("n", keys, "c"));
        assertThat(text(Answers.chunked(AnswerType.JSON, false, Epoch.NONE, List.of(bySeries), 1))
                        .split("\n"))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("[[\"a\"],[\"b\"]]}]}]}"),
                        second -> assertThat(second).endsWith("[[\"c\"]]}]}]}"));
        var whole = result(0, listing("databases", List.of("name"), "a", "b"));
        assertThat(text(Answers.chunked(AnswerType.JSON, false, Epoch.NONE, List.of(whole), 1)))
                .endsWith("[[\"a\"],[\"b\"]]}]}]}\n");
    }

    @Test
    void writesCsvWithAHeaderForEachStatement() {
        var odd = series(
                "m", Map.of("a", "x, y", "b", ""), new LongColumn(1), new DoubleColumn(1e21), new StringColumn(" q\""));
        assertThat(text(Answers.whole(AnswerType.CSV, false, Epoch.NONE, List.of(result(0, CPU), result(1, odd)), 0)))
                .isEqualTo(
                        "name,tags,time,v\ncpu,host=a,1583020800000000000,5\ncpu,host=a,1583020815000000000,1000000000000000000000\n\n"
                                + "name,tags,time,v,s\nm,\"a=x\\,\\ y\",1,1000000000000000000000,\" q\"\"\"\n");
    }

    /** The bytes of vector formats-0196. */
    @Test
    void writesMessagePackInTheShortestSignedForms() {
        var sum = new ResultSeries(
                "cpu",
                new TreeMap<>(),
                List.of("time", "sum"),
                List.of(new LongColumn(0), new LongColumn(2387)),
                true,
                null);
        assertThat(HexFormat.of()
                        .formatHex(bytes(
                                Answers.whole(AnswerType.MESSAGE_PACK, false, Epoch.NONE, List.of(result(0, sum)), 0))))
                .isEqualTo(
                        "81a7726573756c74739182ac73746174656d656e745f696400a67365726965739183a46e616d65a3637075a7636f6c756d6e7392"
                                + "a474696d65a373756da676616c7565739192c70c05000000000000000000000000d10953");
        var failed = List.of(new StatementResult(0, List.of(), List.of(), "no"));
        assertThat(HexFormat.of()
                        .formatHex(bytes(Answers.whole(AnswerType.MESSAGE_PACK, false, Epoch.NONE, failed, 0))))
                .isEqualTo("81a7726573756c74739181a56572726f72a26e6f");
    }

    @Test
    void writesLongAnswersInParts() {
        var times = LongStream.range(0, 50_000).toArray();
        var body = Answers.whole(
                AnswerType.JSON,
                false,
                Epoch.of("ns"),
                List.of(result(0, series("m", Map.of(), new LongColumn(times), new LongColumn(times)))),
                0);
        int parts = 0;
        int rows = 0;
        for (var part = body.next(); part != null; part = body.next()) {
            assertThat(part.remaining()).isLessThan(64 * 1024);
            parts++;
            rows += (int) StandardCharsets.US_ASCII
                    .decode(part)
                    .chars()
                    .filter(c -> c == ']')
                    .count();
        }
        assertThat(parts).isGreaterThan(10);
        assertThat(rows).isEqualTo(50_000 + 4);
    }

    private static String json(List<StatementResult> results) {
        return text(Answers.whole(AnswerType.JSON, false, Epoch.NONE, results, 0));
    }

    private static String text(HttpBody body) {
        return new String(bytes(body), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(HttpBody body) {
        var out = new ByteArrayOutputStream();
        var chunks = (HttpBody.Chunks) body;
        for (var part = chunks.next(); part != null; part = chunks.next()) {
            out.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
        }
        return out.toByteArray();
    }
}
