package io.mimeseries.riakts;

import java.util.Locale;

/** The types of columns, in the order of their numbers in messages. */
public enum ColumnType {
    VARCHAR(0),
    SINT64(1),
    DOUBLE(2),
    TIMESTAMP(3),
    BOOLEAN(4),
    BLOB(5);

    private final int code;

    ColumnType(int code) {
        this.code = code;
    }

    /** The number in Protocol Buffers messages, 0 to 5. */
    public int code() {
        return code;
    }

    /** In lower case, as DESCRIBE and the atoms of the Erlang term format say it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
