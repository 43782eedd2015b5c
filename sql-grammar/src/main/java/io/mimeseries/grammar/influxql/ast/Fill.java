package io.mimeseries.grammar.influxql.ast;

import org.jspecify.annotations.Nullable;

/**
 * {@code fill(…)}.
 *
 * @param number the value of {@code fill(<number>)}: a {@link Double} or a {@link Long}; null for the other modes
 */
public record Fill(Mode mode, @Nullable Number number) {
    public static final Fill NULL = new Fill(Mode.NULL, null);

    public enum Mode {
        NULL,
        NONE,
        NUMBER,
        PREVIOUS,
        LINEAR
    }
}
