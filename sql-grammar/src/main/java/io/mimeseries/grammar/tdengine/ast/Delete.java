package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/** {@code DELETE FROM table [WHERE condition]}. */
public record Delete(TableName table, @Nullable Expression where) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
