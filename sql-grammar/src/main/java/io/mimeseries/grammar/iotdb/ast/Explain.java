package io.mimeseries.grammar.iotdb.ast;

/** EXPLAIN [ANALYZE [VERBOSE]] of a query; ANALYZE came with 1.3. */
public record Explain(boolean analyze, boolean verbose, Query query) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
