package io.mimeseries.influxdb;

import java.nio.charset.StandardCharsets;

/** A request that fails as a whole, with the real server's text. Errors of single statements are in {@link StatementResult}. */
public final class InfluxDbException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, from which HTTP derives its status. */
    public enum Kind {
        /** 400: text that cannot be parsed, points that cannot be written. */
        INVALID,
        /** 401 */
        UNAUTHENTICATED,
        /** 403 */
        FORBIDDEN,
        /** 404: the database of a write does not exist. */
        NOT_FOUND,
        /** 500: an unknown retention policy of a write, and all that the real server calls internal. */
        INTERNAL
    }

    private final Kind kind;
    private final byte[] bytes;

    public InfluxDbException(Kind kind, String text) {
        this(kind, text, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param bytes the text as it is where the client sent bytes in it that are no UTF-8 */
    public InfluxDbException(Kind kind, String text, byte[] bytes) {
        super(text);
        this.kind = kind;
        this.bytes = bytes.clone();
    }

    public Kind kind() {
        return kind;
    }

    /** The text that the real server answers with. */
    public String text() {
        return String.valueOf(getMessage());
    }

    /** The same before characters took the place of bytes that are none: header {@code X-Influxdb-Error}, vector write-0200. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
