package io.mimeseries.server;

import io.mimeseries.server.influxdb.auth.AuthSettings;

/** Authentication as the settings have it at the moment. */
record InfluxDbAuthSettings(Settings settings) implements AuthSettings {
    @Override
    public boolean isEnabled() {
        return settings.flag(Settings.INFLUXDB_AUTH_ENABLED);
    }

    @Override
    public String sharedSecret() {
        return settings.text(Settings.INFLUXDB_SHARED_SECRET);
    }

    @Override
    public String realm() {
        return settings.text(Settings.INFLUXDB_REALM);
    }

    @Override
    public boolean isPingGuarded() {
        return settings.flag(Settings.INFLUXDB_PING_AUTH_ENABLED);
    }

    @Override
    public boolean isDebugGuarded() {
        return settings.flag(Settings.INFLUXDB_PPROF_AUTH_ENABLED);
    }
}
