package io.mimeseries.grammar.influxql.ast;

/** One entry of the select list; the alias is empty where there is none. */
public record Field(Expression expression, String alias) {
    @Override
    public String toString() {
        return InfluxQl.render(this);
    }
}
