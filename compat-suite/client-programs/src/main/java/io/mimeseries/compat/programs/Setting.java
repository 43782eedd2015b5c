package io.mimeseries.compat.programs;

import java.util.List;
import java.util.Map;

/** How the server is set for a program, told by the end of the program's name. */
enum Setting {
    PLAIN,
    WITH_AUTHENTICATION;

    static Setting of(String program) {
        return program.endsWith("_with_auth") ? WITH_AUTHENTICATION : PLAIN;
    }

    /** Options of the runnable jar. */
    List<String> options() {
        return this == PLAIN ? List.of() : List.of("--influxdb-auth");
    }

    /** Environment variables of influxd. */
    Map<String, String> variables() {
        return this == PLAIN ? Map.of() : Map.of("INFLUXDB_HTTP_AUTH_ENABLED", "true");
    }
}
