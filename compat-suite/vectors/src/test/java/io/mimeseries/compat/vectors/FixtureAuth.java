package io.mimeseries.compat.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.server.influxdb.auth.AuthSettings;

/** Authentication as a fixture wants it. */
record FixtureAuth(JsonNode fixture) implements AuthSettings {
    @Override
    public boolean isEnabled() {
        return fixture.path("auth_enabled").asBoolean();
    }

    @Override
    public String sharedSecret() {
        return fixture.path("shared_secret").asText("");
    }

    @Override
    public String realm() {
        return OFF.realm();
    }

    @Override
    public boolean isPingGuarded() {
        return false;
    }

    @Override
    public boolean isDebugGuarded() {
        return false;
    }
}
