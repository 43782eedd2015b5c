package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.influxdb.BatchOptions;
import org.influxdb.InfluxDB.ResponseFormat;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBException.DatabaseNotFoundException;
import org.influxdb.InfluxDBException.FieldTypeConflictException;
import org.influxdb.InfluxDBException.PointsBeyondRetentionPolicyException;
import org.influxdb.InfluxDBException.UnableToParseException;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client picks its exception by the server's text, so each of these is a text that must be right. */
@MimeseriesTest
@Timeout(120)
final class ErrorTests {
    @ParameterizedTest
    @EnumSource
    void databaseNotFound(ResponseFormat format, InfluxDbServer server) {
        try (var client = Clients.connect(server, format)) {
            assertThatThrownBy(() -> client.setDatabase("absent").write("cpu value=1"))
                    .isInstanceOf(DatabaseNotFoundException.class)
                    .hasMessage("database not found: \"absent\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fieldTypeConflict(ResponseFormat format, InfluxDbServer server) {
        try (var client = Clients.connect(server, format)) {
            client.write("cpu value=1 1");
            assertThatThrownBy(() -> client.write(List.of("cpu value=\"text\" 2", "cpu value=3 3")))
                    .isInstanceOf(FieldTypeConflictException.class)
                    .hasMessage(
                            "partial write: field type conflict: input field \"value\" on measurement \"cpu\" is type string,"
                                    + " already exists as type float dropped=1");
            assertThat(Clients.rows(client, "SELECT value FROM cpu")).hasSize(2);
        }
    }

    @Test
    void pointsBeyondRetentionPolicy(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            Clients.rows(client, "CREATE RETENTION POLICY day ON home DURATION 1d REPLICATION 1 DEFAULT");
            assertThatThrownBy(() -> client.setRetentionPolicy("day").write("cpu value=1 1"))
                    .isInstanceOf(PointsBeyondRetentionPolicyException.class)
                    .hasMessage("partial write: points beyond retention policy dropped=1");
        }
    }

    @Test
    void unableToParse(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            assertThatThrownBy(() -> client.write("cpu value= 1"))
                    .isInstanceOf(UnableToParseException.class)
                    .hasMessage("unable to parse 'cpu value= 1': missing field value");
        }
    }

    @ParameterizedTest
    @EnumSource
    void queriesThatCannotBeParsed(ResponseFormat format, InfluxDbServer server) {
        try (var client = Clients.connect(server, format)) {
            assertThatThrownBy(() -> client.query(new Query("SELECT FROM")))
                    .isInstanceOf(InfluxDBException.class)
                    .hasMessage(
                            "error parsing query: found FROM, expected identifier, string, number, bool at line 1, char 8");
            assertThatThrownBy(() -> client.query(new Query("SELECT value FROM cpu WHERE host = $host")))
                    .isInstanceOf(InfluxDBException.class)
                    .hasMessage("error parsing query: missing parameter: host");
        }
    }

    @Test
    void errorsOfStatements(InfluxDbServer server) {
        // in MessagePack the client passes over the errors of statements, the real server's too
        try (var client = Clients.connect(server)) {
            assertThat(client.query(new Query("SELECT * FROM cpu", "absent"))
                            .getResults()
                            .get(0)
                            .getError())
                    .isEqualTo("database not found: absent");
            assertThat(client.query(new Query("SELECT nosuch(value) FROM cpu"))
                            .getResults()
                            .get(0)
                            .getError())
                    .isEqualTo("undefined function nosuch()");
        }
    }

    @Test
    void errorsOfCollectedPointsReachTheHandler(InfluxDbServer server) throws InterruptedException {
        try (var client = Clients.connect(server)) {
            client.write("cpu value=1 1");
            var errors = new LinkedBlockingQueue<Throwable>();
            client.enableBatch(BatchOptions.DEFAULTS
                    .flushDuration(600_000)
                    .exceptionHandler((points, error) -> errors.add(error)));
            client.write(Point.measurement("cpu")
                    .time(2, TimeUnit.NANOSECONDS)
                    .addField("value", "text")
                    .build());
            client.flush();
            assertThat(errors.take()).isInstanceOf(FieldTypeConflictException.class);
        }
    }
}
