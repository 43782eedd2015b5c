package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/**
 * {@code EXPLAIN [ANALYZE] [VERBOSE bool] [RATIO x] statement}.
 *
 * @param ratio as written, null without
 * @param statement a {@link Query} or an {@link InsertSelect}
 */
public record Explain(
        boolean analyze, boolean verbose, @Nullable String ratio, Statement statement) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
