package io.mimeseries.compat.programs;

import java.util.List;
import java.util.Map;

/** How the server is set for a program, told by the end of the program's name. */
enum Setting {
    PLAIN,
    WITH_AUTHENTICATION,
    /** One listener, which writes to the database "udp" and does not wait long for more points. */
    WITH_UDP,
    /** HTTPS, with a certificate that only its own authority vouches for. */
    WITH_TLS,
    /** The day of the points that the manuals of clients write; influxd's time cannot be set, so what is recorded there must not depend on it. */
    IN_2009;

    static Setting of(String program) {
        for (var setting : values()) {
            if (setting != PLAIN && program.endsWith(setting.ending())) {
                return setting;
            }
        }
        return PLAIN;
    }

    private String ending() {
        return switch (this) {
            case PLAIN -> "";
            case WITH_AUTHENTICATION -> "_with_auth";
            case WITH_UDP -> "_with_udp";
            case WITH_TLS -> "_with_tls";
            case IN_2009 -> "_in_2009";
        };
    }

    boolean hasTls() {
        return this == WITH_TLS;
    }

    /** Options of the runnable jar besides those of TLS. */
    List<String> options() {
        return switch (this) {
            case PLAIN, WITH_TLS -> List.of();
            case WITH_AUTHENTICATION -> List.of("--influxdb-auth");
            case WITH_UDP -> List.of("--influxdb-udp=0:udp:autogen:ns:5000:20ms");
            case IN_2009 -> List.of("--clock=2009-11-11T00:00:00Z");
        };
    }

    /** Environment variables of influxd besides those of TLS. */
    Map<String, String> variables() {
        return switch (this) {
            case PLAIN, WITH_TLS, IN_2009 -> Map.of();
            case WITH_AUTHENTICATION -> Map.of("INFLUXDB_HTTP_AUTH_ENABLED", "true");
            case WITH_UDP ->
                Map.of(
                        "INFLUXDB_UDP_0_ENABLED", "true",
                        "INFLUXDB_UDP_0_DATABASE", "udp",
                        "INFLUXDB_UDP_0_BATCH_TIMEOUT", "20ms");
        };
    }
}
