package io.mimeseries.compat.influxdbjava.programs;

import java.time.Instant;
import java.util.List;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.influxdb.impl.InfluxDBMapper;
import org.influxdb.impl.InfluxDBResultMapper;

/** Objects to points and rows to objects. */
final class Mapping {
    private Mapping() {}

    private static Cpu cpu(String host, String time) {
        var cpu = new Cpu();
        cpu.time = Instant.parse(time);
        cpu.host = host;
        cpu.region = "eu west";
        cpu.idle = 99.5;
        cpu.happy = true;
        cpu.uptime = 12L;
        cpu.note = "it's \"fine\"";
        return cpu;
    }

    static void run(Target target, Printer out) {
        try (var client = target.home()) {
            var mapper = new InfluxDBMapper(client);
            out.attempt("save", () -> mapper.save(cpu("a", "2021-06-01T10:00:00.123Z")));
            out.attempt("save more", () -> mapper.save(cpu("b", "2021-06-01T10:00:01Z")));
            out.attempt(
                    "point",
                    () -> client.write(Point.measurementByPOJO(Cpu.class)
                            .addFieldsFromPOJO(cpu("c", "2021-06-01T10:00:02Z"))
                            .build()));
            client.write("cpu,host=d idle=1 1622541603000000000");
            out.show("all", () -> mapper.query(Cpu.class));
            out.show(
                    "some",
                    () -> mapper.query(new Query("SELECT * FROM cpu WHERE host = 'b'", Target.DATABASE), Cpu.class));
            var results = new InfluxDBResultMapper();
            for (var statement : List.of(
                    "SELECT * FROM cpu",
                    "SELECT host, idle FROM cpu LIMIT 1",
                    "SELECT mean(idle) AS idle FROM cpu GROUP BY host",
                    "SELECT * FROM absent",
                    "SELECT nosuch(idle) FROM cpu")) {
                out.show(statement, () -> results.toPOJO(client.query(new Query(statement)), Cpu.class));
            }
            out.show(
                    "of two statements",
                    () -> results.toPOJO(
                            client.query(new Query("SELECT * FROM cpu LIMIT 1; SELECT * FROM cpu LIMIT 1 OFFSET 1")),
                            Cpu.class));
            out.show(
                    "under another name",
                    () -> results.toPOJO(client.query(new Query("SELECT * FROM cpu LIMIT 1")), Cpu.class, "mem"));
            out.query(client, "SHOW FIELD KEYS; SHOW TAG KEYS");
        }
    }
}
