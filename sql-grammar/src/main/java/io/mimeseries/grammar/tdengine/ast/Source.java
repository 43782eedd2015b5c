package io.mimeseries.grammar.tdengine.ast;

/**
 * The piece of a statement that a node was read from. Names of result columns and error texts quote it, lower-cased outside quotes as the real
 * server does. All sources are equal: where a node stands says nothing about what it means, so nodes compare by meaning.
 */
public final class Source {
    private final String sql;
    private final int start;
    private final int end;

    /**
     * @param sql the whole statement, lower-cased outside quotes
     * @param start index of the first char
     * @param end index behind the last char
     */
    public Source(String sql, int start, int end) {
        this.sql = sql;
        this.start = start;
        this.end = end;
    }

    /** The text of the node. */
    public String text() {
        return sql.substring(start, end);
    }

    /** The text from the node's start to the end of the statement, as {@code syntax error near "…"} quotes it. */
    public String rest() {
        return sql.substring(start);
    }

    /** Index of the first char in the statement. */
    public int start() {
        return start;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return text();
    }
}
