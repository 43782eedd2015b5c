package io.mimeseries.server.influxdb.monitoring;

import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.influxdb.monitor.Statistic;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.format.LongFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /debug/vars}: system, command line, memory and all statistics as JSON in the form of Go's {@code expvar}, with the keys that
 * 1.6.7 makes. Members that a JVM has no number for are left out.
 */
final class DebugVars {
    /** The arguments may hold secrets, so that only the program is named. */
    static final String PROGRAM = "mimeseries";

    /** The statistic that also makes the object of the memory, and the members that have the same name there. */
    private static final String RUNTIME = "runtime";

    private static final List<String> MEMORY = List.of(
            "Alloc",
            "TotalAlloc",
            "Sys",
            "Mallocs",
            "Frees",
            "HeapAlloc",
            "HeapSys",
            "HeapIdle",
            "HeapReleased",
            "HeapObjects",
            "PauseTotalNs",
            "NumGC");

    private DebugVars() {}

    static byte[] of(Monitor monitor) {
        var out = new ByteSink(4096);
        out.putAscii("{\n\"system\": ");
        system(out, monitor);
        out.putAscii(",\n\"cmdline\": [\"" + PROGRAM + "\"]");
        var statistics = monitor.statistics();
        for (var statistic : statistics) {
            if (statistic.name().equals(RUNTIME)) {
                out.putAscii(",\n\"memstats\": ");
                memory(out, statistic.values());
            }
        }
        for (var statistic : statistics) {
            out.putAscii(",\n");
            JsonText.put(out, key(statistic));
            out.putAscii(": ");
            put(out, statistic);
        }
        return out.putAscii("\n}\n").toByteArray();
    }

    private static void system(ByteSink out, Monitor monitor) {
        for (var diagnostic : monitor.diagnostics()) {
            if (diagnostic.name().equals("system")) {
                out.putAscii("{\"currentTime\":");
                JsonText.put(out, String.valueOf(diagnostic.values().get("currentTime")));
                out.putAscii(",\"started\":");
                JsonText.put(out, String.valueOf(diagnostic.values().get("started")));
                out.putAscii(",\"uptime\":");
                var uptime = diagnostic.values().get("uptime");
                LongFormat.put(out, uptime instanceof Duration duration ? duration.toSeconds() : 0);
                out.put('}');
            }
        }
    }

    private static void memory(ByteSink out, Map<String, @Nullable Long> runtime) {
        out.put('{');
        for (var name : MEMORY) {
            var value = runtime.get(name);
            if (value != null) {
                member(out, name, value);
                out.put(',');
            }
        }
        var inUse = runtime.get("HeapInUse");
        if (inUse != null) {
            member(out, "HeapInuse", inUse);
            out.put(',');
        }
        out.putAscii("\"EnableGC\":true,\"DebugGC\":false}");
    }

    private static void put(ByteSink out, Statistic statistic) {
        out.putAscii("{\"name\":");
        JsonText.put(out, statistic.name());
        out.putAscii(",\"tags\":");
        if (statistic.tags().isEmpty()) {
            out.putAscii("null");
        } else {
            var separator = '{';
            for (var tag : statistic.tags().entrySet()) {
                out.put(separator);
                JsonText.put(out, tag.getKey());
                out.put(':');
                JsonText.put(out, tag.getValue());
                separator = ',';
            }
            out.put('}');
        }
        out.putAscii(",\"values\":{");
        var first = true;
        for (var value : statistic.values().entrySet()) {
            var number = value.getValue();
            if (number != null) {
                if (!first) {
                    out.put(',');
                }
                first = false;
                member(out, value.getKey(), number);
            }
        }
        out.putAscii("}}");
    }

    private static void member(ByteSink out, String name, long value) {
        JsonText.put(out, name);
        out.put(':');
        LongFormat.put(out, value);
    }

    /** The name and what tells this part from others like it. */
    private static String key(Statistic statistic) {
        var key = new StringBuilder(statistic.name());
        var tags = statistic.tags();
        if (tags.containsKey("path")) {
            append(key, tags, "path", "id");
        } else if (tags.containsKey("bind")) {
            append(key, tags, "proto", "bind");
        } else if (tags.containsKey("database")) {
            append(key, tags, "database", "retention_policy");
        }
        return key.toString();
    }

    private static void append(StringBuilder key, Map<String, String> tags, String... names) {
        for (var name : names) {
            var value = tags.get(name);
            if (value != null) {
                key.append(':').append(value);
            }
        }
    }
}
