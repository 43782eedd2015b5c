package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.tdengine.socket.SocketException;

/** Values that the adapter itself reads, as Go's {@code strconv} does. */
final class GoValues {
    private GoValues() {}

    static boolean bool(String text) {
        return switch (text) {
            case "1", "t", "T", "TRUE", "true", "True" -> true;
            case "0", "f", "F", "FALSE", "false", "False" -> false;
            default -> throw SocketException.of("strconv.ParseBool: parsing \"" + text + "\": invalid syntax");
        };
    }

    static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw SocketException.of("strconv.ParseInt: parsing \"" + text + "\": invalid syntax");
        }
    }
}
