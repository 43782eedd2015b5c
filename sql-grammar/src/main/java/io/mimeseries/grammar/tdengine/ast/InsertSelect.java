package io.mimeseries.grammar.tdengine.ast;

import java.util.List;

/**
 * {@code INSERT INTO table [(column, …)] query}.
 *
 * @param columns empty where none were written; {@code tbname} may be among them
 */
public record InsertSelect(TableName table, List<Name> columns, Query query) implements Statement {
    public InsertSelect {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
