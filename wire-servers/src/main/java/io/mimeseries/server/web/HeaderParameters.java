package io.mimeseries.server.web;

import org.jspecify.annotations.Nullable;

/** The parameters of a header such as {@code multipart/form-data; boundary="x"}. */
public final class HeaderParameters {
    private HeaderParameters() {}

    /** The value of a parameter, without its quotes; null if it is absent. */
    public static @Nullable String get(String header, String name) {
        var parts = header.split(";");
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0 && parts[i].substring(0, equals).strip().equalsIgnoreCase(name)) {
                var value = parts[i].substring(equals + 1).strip();
                boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
                return quoted ? value.substring(1, value.length() - 1) : value;
            }
        }
        return null;
    }
}
