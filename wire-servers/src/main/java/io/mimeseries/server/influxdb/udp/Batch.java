package io.mimeseries.server.influxdb.udp;

import io.mimeseries.influxdb.ReceivedLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Points that wait to be written together, as lines. */
final class Batch {
    private final List<ReceivedLine> lines = new ArrayList<>();

    void add(ReceivedLine line) {
        lines.add(line);
    }

    int points() {
        return lines.size();
    }

    List<ReceivedLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
