package example;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;

import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import io.mimeseries.testkit.fault.Faults;
import org.assertj.core.api.Assertions;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Point;
import org.junit.jupiter.api.Test;

@MimeseriesTest
class CpuRepositoryTests {
    @Test
    void storesPoints(InfluxDbServer influxdb) {
        influxdb.createDatabase("home");
        try (var client = connect(influxdb)) {
            client.write(Point.measurement("cpu").addField("v", 21.5).build());
        }
        assertThat(influxdb)
                .database("home")
                .measurement("cpu")
                .hasPoints(1)
                .lastPoint()
                .field("v")
                .isEqualTo(21.5);
    }

    @Test
    void aBusyServerIsAnException(InfluxDbServer influxdb, Faults faults) {
        influxdb.createDatabase("home");
        faults.on("influxdb").writes().times(1).fail(503, "timeout");
        try (var client = connect(influxdb)) {
            var point = Point.measurement("cpu").addField("v", 21.5).build();
            Assertions.assertThatThrownBy(() -> client.write(point)).isInstanceOf(InfluxDBException.class);
            client.write(point);
        }
        assertThat(influxdb).database("home").measurement("cpu").hasPoints(1);
    }

    private static InfluxDB connect(InfluxDbServer influxdb) {
        return InfluxDBFactory.connect(influxdb.url()).setDatabase("home");
    }
}
