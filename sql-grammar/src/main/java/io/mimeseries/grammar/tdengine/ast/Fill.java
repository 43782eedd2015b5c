package io.mimeseries.grammar.tdengine.ast;

import java.util.List;

/**
 * FILL of windows and of INTERP.
 *
 * @param values of VALUE and VALUE_F; of INTERP also those that PREV, NEXT and NEAR fall back to; else empty
 */
public record Fill(Mode mode, List<Expression> values, Source source) {
    public Fill {
        values = List.copyOf(values);
    }

    /** What gaps are filled with. */
    public enum Mode {
        NONE,
        NULL,
        /** NULL also where no row is at all. */
        NULL_F,
        VALUE,
        /** VALUE also where no row is at all. */
        VALUE_F,
        LINEAR,
        PREV,
        NEXT,
        NEAR
    }
}
