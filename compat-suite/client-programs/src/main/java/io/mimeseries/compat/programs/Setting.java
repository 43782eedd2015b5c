package io.mimeseries.compat.programs;

import java.util.List;
import java.util.Map;

/** How the server is set for a program, told by the end of the program's name. */
enum Setting {
    PLAIN,
    WITH_AUTHENTICATION,
    /** One listener, which writes to the database "udp" and does not wait long for more points. */
    WITH_UDP;

    static Setting of(String program) {
        if (program.endsWith("_with_auth")) {
            return WITH_AUTHENTICATION;
        }
        return program.endsWith("_with_udp") ? WITH_UDP : PLAIN;
    }

    /** Options of the runnable jar. */
    List<String> options() {
        return switch (this) {
            case PLAIN -> List.of();
            case WITH_AUTHENTICATION -> List.of("--influxdb-auth");
            case WITH_UDP -> List.of("--influxdb-udp=0:udp:autogen:ns:5000:20ms");
        };
    }

    /** Environment variables of influxd. */
    Map<String, String> variables() {
        return switch (this) {
            case PLAIN -> Map.of();
            case WITH_AUTHENTICATION -> Map.of("INFLUXDB_HTTP_AUTH_ENABLED", "true");
            case WITH_UDP ->
                Map.of(
                        "INFLUXDB_UDP_0_ENABLED", "true",
                        "INFLUXDB_UDP_0_DATABASE", "udp",
                        "INFLUXDB_UDP_0_BATCH_TIMEOUT", "20ms");
        };
    }
}
