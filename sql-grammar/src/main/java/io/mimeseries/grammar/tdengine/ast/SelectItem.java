package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/**
 * What is selected, or what rows are partitioned by.
 *
 * @param alias null without one
 */
public record SelectItem(Expression expression, @Nullable Name alias) {
    /** The name of the result column; longer than the 64 bytes that the server sends of it. */
    public String resultName() {
        return alias == null ? expression.resultName() : alias.text();
    }
}
