package io.mimeseries.grammar.tdengine.ast;

/**
 * {@code INSERT INTO table … VALUES (…) …}: not read yet. {@code io.mimeseries.grammar.tdengine.insert} reads it while it is run, as the real server
 * does, whose errors depend on the tables that it meets.
 *
 * @param sql the whole statement as it was written
 */
public record Insert(String sql) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
