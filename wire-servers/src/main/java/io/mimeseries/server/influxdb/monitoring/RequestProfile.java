package io.mimeseries.server.influxdb.monitoring;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.format.LongFormat;
import java.util.TreeMap;

/** How many queries and writes came from whom. */
final class RequestProfile {
    private static final class Count {
        private long writes;
        private long queries;
    }

    private final TreeMap<String, Count> counts = new TreeMap<>();

    /** Counts calls of {@code /query} and {@code /write}; others are none, as for the real server. */
    synchronized void add(String path, String peer, String user) {
        var query = path.equals("/query");
        if (query || path.equals("/write")) {
            var host = peer.substring(0, peer.lastIndexOf(':'));
            var count = counts.computeIfAbsent(user.isEmpty() ? host : user + ":" + host, absent -> new Count());
            if (query) {
                count.queries++;
            } else {
                count.writes++;
            }
        }
    }

    /** A member for each user and address. */
    synchronized byte[] toJson() {
        var out = new ByteSink(256).putAscii("{\n");
        var separator = "";
        for (var entry : counts.entrySet()) {
            out.putAscii(separator);
            JsonText.put(out, entry.getKey());
            out.putAscii(": {\"writes\":");
            LongFormat.put(out, entry.getValue().writes);
            out.putAscii(",\"queries\":");
            LongFormat.put(out, entry.getValue().queries);
            out.put('}');
            separator = ",\n";
        }
        return out.putAscii("\n}\n").toByteArray();
    }
}
