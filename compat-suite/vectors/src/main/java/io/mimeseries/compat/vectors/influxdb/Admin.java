package io.mimeseries.compat.vectors.influxdb;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The first user of a server with authentication. */
record Admin(String name, String password) {
    /** @param text name and password, joined by a colon */
    static Admin of(String text) {
        var parts = text.split(":", 2);
        return new Admin(parts[0], parts[1]);
    }

    String createStatement() {
        return "CREATE USER " + name + " WITH PASSWORD '" + password + "' WITH ALL PRIVILEGES";
    }

    Map<String, String> headers() {
        var credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
