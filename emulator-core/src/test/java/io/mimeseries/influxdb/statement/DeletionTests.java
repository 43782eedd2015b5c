package io.mimeseries.influxdb.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import org.junit.jupiter.api.Test;

/** Which deletions end before anything looks at their condition, as seen in influxd 1.6.7. */
class DeletionTests {
    private static final String BAD_TIME = "invalid timestamp string";

    @Test
    void withoutShardsOnlyThoseWithoutFromFail() {
        try (var influxdb = new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system())) {
            influxdb.createDatabase("db");
            assertThat(error(influxdb, "DELETE FROM gone WHERE time < '2019-01-02T00:00:00'"))
                    .isEqualTo("null");
            assertThat(error(influxdb, "DELETE FROM /cpu/ WHERE time < '2019-01-02T00:00:00'"))
                    .isEqualTo("null");
            assertThat(error(influxdb, "DROP SERIES FROM gone WHERE a")).isEqualTo("null");
            assertThat(error(influxdb, "DELETE WHERE time < '2019-01-02T00:00:00'"))
                    .isEqualTo(BAD_TIME);
        }
    }

    @Test
    void shardsOfAnyDatabaseMakeThemFail() {
        var server = new Server();
        server.query("CREATE DATABASE empty");
        assertThat(server.query("DELETE FROM gone WHERE time < '2019-01-02T00:00:00'", "empty"))
                .isEqualTo("0: error " + BAD_TIME);
        assertThat(server.query("DELETE FROM /gone/, /^cpu$/ WHERE a", "empty"))
                .isEqualTo("0: error invalid condition expression: a");
        assertThat(server.query("DELETE FROM /gone/ WHERE a", "empty")).isEqualTo("0: ok");
        assertThat(server.query("DELETE FROM /gone/ WHERE a", "nowhere"))
                .isEqualTo("0: error database not found: nowhere");
    }

    private static String error(InfluxDb influxdb, String text) {
        return String.valueOf(
                influxdb.query(new QueryRequest(text, "db")).get(0).error());
    }
}
