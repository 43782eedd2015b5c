package io.mimeseries.server.cli;

import io.mimeseries.influxdb.GoDuration;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code --influxdb-udp=PORT[:DB[:RP[:PRECISION[:BATCH[:TIMEOUT]]]]]}; an empty part is as one left out. */
final class UdpOption {
    private static final int MOST_PARTS = 6;

    private UdpOption() {}

    static List<UdpOptions> parse(List<String> given) throws UsageException {
        var listeners = new ArrayList<UdpOptions>();
        for (var text : given) {
            try {
                listeners.add(parse(text.split(":", -1)));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--influxdb-udp=" + text + ": " + e.getMessage());
            }
        }
        return listeners;
    }

    private static UdpOptions parse(String[] parts) {
        if (parts.length > MOST_PARTS) {
            throw new IllegalArgumentException("write PORT[:DB[:RP[:PRECISION[:BATCH[:TIMEOUT]]]]]");
        }
        var precision = part(parts, 3);
        return UdpOptions.DEFAULT
                .withPort(number("a port", parts[0]))
                .withDatabase(part(parts, 1))
                .withRetentionPolicy(part(parts, 2))
                .withPrecision(precision.isEmpty() ? UdpOptions.DEFAULT.precision() : precision)
                .withBatchSize(part(parts, 4).isEmpty() ? 0 : number("the batch size", parts[4]))
                .withBatchTimeout(part(parts, 5).isEmpty() ? Duration.ZERO : GoDuration.parse(parts[5]));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private static int number(String what, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " is a number, not '" + text + "'");
        }
    }
}
