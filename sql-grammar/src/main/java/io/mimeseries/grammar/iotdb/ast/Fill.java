package io.mimeseries.grammar.iotdb.ast;

import org.jspecify.annotations.Nullable;

/** What stands between the parentheses of FILL. */
public sealed interface Fill {

    /**
     * PREVIOUS.
     *
     * @param bound how old a value may be (1.3), null without a bound
     */
    record Previous(@Nullable Duration bound) implements Fill {}

    record Linear() implements Fill {}

    record Value(Literal literal) implements Fill {}
}
