package io.mimeseries.riakts;

import java.util.Locale;

/** The types of columns, in the order of their numbers in messages. */
public enum ColumnType {
    VARCHAR,
    SINT64,
    DOUBLE,
    TIMESTAMP,
    BOOLEAN,
    BLOB;

    /** The number in Protocol Buffers messages, 0 to 5. */
    public int code() {
        return ordinal();
    }

    /** In lower case, as DESCRIBE and the atoms of the Erlang term format say it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
