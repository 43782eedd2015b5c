package io.mimeseries.grammar.influxql.ast;

/** What {@code GRANT} gives and {@code REVOKE} takes. */
public enum Privilege {
    NONE("NO PRIVILEGES"),
    READ("READ"),
    WRITE("WRITE"),
    ALL("ALL PRIVILEGES");

    private final String text;

    Privilege(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
