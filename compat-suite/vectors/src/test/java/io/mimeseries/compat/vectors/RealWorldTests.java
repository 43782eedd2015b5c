package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.StatementResult;
import io.mimeseries.influxdb.WriteRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The statements of public programs, run one after the other on one server, get the verdict that InfluxDB 1.6.7 gave: accepted, or refused
 * with its text. They lie in the folder {@code real-world-queries} beside that of {@code -Dmimeseries.vectors}.
 */
class RealWorldTests {
    /** With these and a point in the first of them, a real server gives the recorded verdicts. */
    private static final List<String> DATABASES = List.of(
            "db0",
            "db1",
            "db_name",
            "kafka_influxdb_demo",
            "m1",
            "mydb",
            "site",
            "telegraf",
            "telegraf_nifi_demo",
            "twitter_demo");

    private static final byte[] POINT = "cpu value=1".getBytes(StandardCharsets.UTF_8);

    @Test
    void verdictsAreTheRecordedOnes() throws IOException {
        var statements = statements();
        assertThat(statements).hasSizeGreaterThan(100);
        var different = new ArrayList<String>();
        try (var database = new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system())) {
            DATABASES.forEach(database::createDatabase);
            database.write(new WriteRequest(DATABASES.get(0), "", "", POINT, 0, POINT.length));
            for (var statement : statements) {
                var text = statement.get("sql").asText();
                var recorded = statement.get("influxd_1_6_7").asText();
                var error = error(database, text);
                if (!isSame(recorded, error)) {
                    different.add(text + "\n  real: " + recorded + "\n  ours: " + error);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    /** The verdicts name the kind of an error that says more, such as {@code error parsing query}. */
    private static boolean isSame(String recorded, String error) {
        if (recorded.equals("ok")) {
            return error.isEmpty();
        }
        var text = recorded.substring(recorded.indexOf(": ") + 2);
        return error.equals(text) || error.startsWith(text + ": ");
    }

    private static String error(InfluxDb database, String text) {
        try {
            return database.query(new QueryRequest(text, DATABASES.get(0))).stream()
                    .map(StatementResult::error)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        } catch (InfluxDbException | NotEmulatedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<JsonNode> statements() throws IOException {
        var vectors = System.getProperty("mimeseries.vectors", "");
        var file = Path.of(vectors, "..", "real-world-queries", "influxdb.jsonl");
        if (vectors.isEmpty() || !Files.exists(file)) {
            var reason = "no statements of public programs beside the folder of -Dmimeseries.vectors";
            return System.getenv("CI") == null ? abort(reason) : fail(reason);
        }
        var statements = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            statements.add(VectorFile.JSON.readTree(line));
        }
        return statements;
    }
}
