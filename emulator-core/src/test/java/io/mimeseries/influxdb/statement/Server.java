package io.mimeseries.influxdb.statement;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.influxdb.WriteRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A server with the database {@code db}, whose answers are one line of text. */
final class Server {
    private static final String LINES = """
            cpu,dc=x,host=a v=1 1583020800000000000
            cpu,host=b v=2,idle=3 1583020801000000000
            mem,host=a f=1 1583020800000000000
            notags v=1 1583020800000000000
            """;

    private final InfluxDb influxdb =
            new InfluxDb(InfluxDbVersion.V1_6_7, new ManualClock(Instant.parse("2020-03-01T01:00:00Z")));

    Server() {
        query("CREATE DATABASE db; CREATE RETENTION POLICY other ON db DURATION INF REPLICATION 1");
        write("", LINES);
        write("other", "cpu,host=z,zone=1 w=1 1583020800000000000");
    }

    void write(String policy, String lines) {
        var body = lines.getBytes(StandardCharsets.UTF_8);
        influxdb.write(new WriteRequest("db", policy, "", body, 0, body.length));
    }

    /** A POST to the database {@code db}. */
    String query(String text) {
        return query(text, "db");
    }

    String query(String text, String database) {
        return answer(new QueryRequest(text, database));
    }

    /** The rows of a statement whose answer has one column. */
    List<String> rows(String text, String database) {
        var rows = new ArrayList<String>();
        for (var series :
                influxdb.query(new QueryRequest(text, database)).get(0).series()) {
            for (int row = 0; row < series.rows(); row++) {
                rows.add(String.valueOf(series.columns().get(0).get(row)));
            }
        }
        return rows;
    }

    /** A GET to the database {@code db}. */
    String get(String text) {
        return answer(new QueryRequest(text, "db", "", Map.of(), true));
    }

    private String answer(QueryRequest request) {
        var answer = new StringJoiner("; ");
        StatementResult.merged(influxdb.query(request)).forEach(result -> answer.add(text(result)));
        return answer.toString();
    }

    private static String text(StatementResult result) {
        var text = new StringJoiner(" ", result.statementId() + ": ", "").setEmptyValue(result.statementId() + ": ok");
        if (result.error() != null) {
            text.add("error " + result.error());
        }
        result.warnings().forEach(warning -> text.add("warning " + warning));
        result.series().forEach(series -> text.add(text(series)));
        return text.toString();
    }

    private static String text(ResultSeries series) {
        var rows = new StringJoiner(" ", series.name() + (series.tags().isEmpty() ? "" : series.tags()) + "[", "]");
        for (int row = 0; row < series.rows(); row++) {
            var at = row;
            rows.add(String.join(
                    ",",
                    series.columns().stream()
                            .map(column -> String.valueOf(column.get(at)))
                            .toList()));
        }
        return rows.toString();
    }

    /** A POST to the database {@code db} with parameters. */
    String run(String text, Map<String, Object> parameters) {
        return answer(new QueryRequest(text, "db", "", parameters, false));
    }
}
