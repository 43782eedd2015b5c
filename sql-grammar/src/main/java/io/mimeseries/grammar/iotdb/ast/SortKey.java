package io.mimeseries.grammar.iotdb.ast;

/** What ORDER BY sorts by. */
public sealed interface SortKey {

    /** A keyword. */
    enum Named implements SortKey {
        TIME,
        TIMESERIES,
        DEVICE,
        QUERYID,
        DATANODEID,
        ELAPSEDTIME,
        STATEMENT
    }

    /** An expression (1.3); of SELECT LAST also {@code value} and {@code dataType}, which are spelled like a measurement. */
    record Value(Expression expression) implements SortKey {}
}
