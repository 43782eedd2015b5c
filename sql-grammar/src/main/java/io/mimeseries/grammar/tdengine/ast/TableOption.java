package io.mimeseries.grammar.tdengine.ast;

import java.util.List;

/**
 * An option of CREATE or ALTER TABLE.
 *
 * @param values one literal of COMMENT, TTL, KEEP and VIRTUAL; one or more durations of MAX_DELAY, WATERMARK and DELETE_MARK; the names of columns of SMA
 *     and of functions of ROLLUP as strings
 */
public record TableOption(Kind kind, List<Literal> values, Source source) {
    public TableOption {
        values = List.copyOf(values);
    }

    /** The options, with the names of the language. */
    public enum Kind {
        COMMENT,
        MAX_DELAY,
        WATERMARK,
        ROLLUP,
        TTL,
        SMA,
        DELETE_MARK,
        KEEP,
        VIRTUAL
    }
}
