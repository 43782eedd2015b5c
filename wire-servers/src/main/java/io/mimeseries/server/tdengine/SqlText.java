package io.mimeseries.server.tdengine;

/** Parts of the statements that the adapter itself makes. */
final class SqlText {
    private SqlText() {}

    /** A text literal. */
    static String quoted(String text) {
        return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }

    /** A name in back-ticks, as the adapter writes it: without a look at what the name holds. */
    static String name(String text) {
        return '`' + text + '`';
    }
}
