package io.mimeseries.server.influxdb.answer;

import org.jspecify.annotations.Nullable;

/** The formats that a client can ask for. */
public enum AnswerType {
    JSON("application/json"),
    CSV("text/csv"),
    MESSAGE_PACK("application/x-msgpack");

    private final String contentType;

    AnswerType(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The header is compared as a whole: weights and lists of types mean JSON (vectors formats-*). */
    public static AnswerType of(@Nullable String accept) {
        if (accept == null) {
            return JSON;
        }
        return switch (accept) {
            case "application/csv", "text/csv" -> CSV;
            case "application/x-msgpack" -> MESSAGE_PACK;
            default -> JSON;
        };
    }
}
