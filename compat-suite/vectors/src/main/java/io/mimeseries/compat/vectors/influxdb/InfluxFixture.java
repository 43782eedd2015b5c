package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loads what a fixture describes by way of queries and writes. */
final class InfluxFixture {
    private InfluxFixture() {}

    /** The admin whom a server with authentication is to have before all else, or null. */
    static @Nullable Admin admin(JsonNode fixture) {
        return fixture.path("auth_enabled").asBoolean()
                ? Admin.of(fixture.get("admin").asText())
                : null;
    }

    /**
     * Loads the fixture.
     *
     * @param query runs a statement
     * @param write takes the parameters of a write and its body
     */
    static void load(JsonNode fixture, Consumer<String> query, BiConsumer<JsonNode, String> write) {
        for (var database : fixture.path("databases")) {
            query.accept("CREATE DATABASE \"" + database.asText() + "\"");
        }
        for (var statement : fixture.path("setup_queries")) {
            query.accept(statement.asText());
        }
        for (var points : fixture.path("writes")) {
            write.accept(points, points.get("body").asText());
        }
    }
}
