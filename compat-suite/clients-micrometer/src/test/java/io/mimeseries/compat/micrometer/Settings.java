package io.mimeseries.compat.micrometer;

import io.micrometer.influx.InfluxConfig;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings by their names without the prefix. */
record Settings(Map<String, String> values) implements InfluxConfig {
    static Settings of(String url) {
        // the time between two reports is longer than any test: the report is the one at the end
        return new Settings(Map.of("uri", url, "step", "PT1H"));
    }

    Settings with(String name, String value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Settings(Map.copyOf(more));
    }

    @Override
    public @Nullable String get(String key) {
        return values.get(key.substring(prefix().length() + 1));
    }
}
