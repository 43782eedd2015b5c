package io.mimeseries.grammar.influxql.ast;

/** A type that an InfluxQL expression can have, or that a cast ({@code name::type}) can ask for. */
public enum DataType {
    UNKNOWN("unknown"),
    FLOAT("float"),
    INTEGER("integer"),
    UNSIGNED("unsigned"),
    STRING("string"),
    BOOLEAN("boolean"),
    TIME("time"),
    DURATION("duration"),
    TAG("tag"),
    /** Any field, whatever its type: the cast {@code ::field}. */
    ANY_FIELD("field");

    private final String text;

    DataType(String text) {
        this.text = text;
    }

    /** The spelling that the real server uses in casts and in error texts. */
    public String text() {
        return text;
    }
}
