package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.influxdb.annotation.Column;
import org.influxdb.annotation.Measurement;
import org.influxdb.annotation.TimeColumn;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.influxdb.impl.InfluxDBMapper;
import org.influxdb.impl.InfluxDBResultMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MimeseriesTest
final class MappingTests {
    /** What the client makes of a row; it fills the fields by itself. */
    @Measurement(name = "cpu", database = Clients.DATABASE)
    public static final class Cpu {
        @TimeColumn
        @Column(name = "time")
        @Nullable
        Instant time;

        @Column(name = "host", tag = true)
        @Nullable
        String host;

        @Column(name = "idle")
        @Nullable
        Double idle;

        @Column(name = "happydevop")
        @Nullable
        Boolean happy;

        @Column(name = "uptimesecs")
        @Nullable
        Long uptime;
    }

    private static Cpu sample() {
        var cpu = new Cpu();
        cpu.time = Instant.parse("2021-06-01T10:00:00.123Z");
        cpu.host = "server01";
        cpu.idle = 99.5;
        cpu.happy = true;
        cpu.uptime = 12L;
        return cpu;
    }

    @Test
    void rowsToObjects(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            client.write(Point.measurementByPOJO(Cpu.class)
                    .addFieldsFromPOJO(sample())
                    .build());
            client.write(Point.measurement("cpu")
                    .time(1, TimeUnit.SECONDS)
                    .tag("host", "x")
                    .addField("idle", 1.0)
                    .build());
            var all = new InfluxDBResultMapper().toPOJO(client.query(new Query("SELECT * FROM cpu")), Cpu.class);
            assertThat(all).hasSize(2);
            assertThat(all.get(0))
                    .usingRecursiveComparison()
                    .ignoringFields("time", "host", "idle")
                    .isEqualTo(new Cpu());
            assertThat(all.get(1)).usingRecursiveComparison().isEqualTo(sample());
        }
    }

    @Test
    void objectsToRowsAndBack(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            var mapper = new InfluxDBMapper(client);
            mapper.save(sample());
            assertThat(mapper.query(Cpu.class))
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactly(sample());
        }
    }
}
