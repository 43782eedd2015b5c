package io.mimeseries.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings of the real servers under their own names, each prefixed by its database, and what they are set to. Safe for use by many
 * threads.
 */
public final class Settings {
    /** Bytes of a request body, compressed as it came; 0 is no limit. */
    public static final String INFLUXDB_MAX_BODY_SIZE = "influxdb.max-body-size";

    /** Rows of an answer that is not chunked; 0 is no limit. */
    public static final String INFLUXDB_MAX_ROW_LIMIT = "influxdb.max-row-limit";

    private static final Map<String, Long> DEFAULTS =
            Map.of(INFLUXDB_MAX_BODY_SIZE, 25_000_000L, INFLUXDB_MAX_ROW_LIMIT, 0L);

    private final Map<String, Long> values = new TreeMap<>(DEFAULTS);

    /** The names that exist, sorted. */
    public static List<String> names() {
        return DEFAULTS.keySet().stream().sorted().toList();
    }

    /** @throws IllegalArgumentException if there is no such setting, or it cannot have this value; the message says which */
    public synchronized void set(String name, String value) {
        values.put(name, check(name, value));
    }

    /** Sets all or, if one of them is wrong, none. */
    public synchronized void setAll(Map<String, String> changes) {
        var checked = new LinkedHashMap<String, Long>();
        changes.forEach((name, value) -> checked.put(name, check(name, value)));
        values.putAll(checked);
    }

    public synchronized long get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw unknown(name);
        }
        return value;
    }

    /** All names and values, sorted by name. */
    public synchronized Map<String, Long> all() {
        return new TreeMap<>(values);
    }

    /** Goes back to values that {@link #all()} gave. */
    public synchronized void restore(Map<String, Long> earlier) {
        values.putAll(earlier);
    }

    private static long check(String name, String value) {
        if (!DEFAULTS.containsKey(name)) {
            throw unknown(name);
        }
        try {
            var number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the text below says it
        }
        throw new IllegalArgumentException(name + " is a number, 0 or above, not " + value);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("unknown setting " + name + "; known are " + String.join(", ", names()));
    }
}
