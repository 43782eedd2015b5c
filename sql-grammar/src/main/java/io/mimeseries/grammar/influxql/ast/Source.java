package io.mimeseries.grammar.influxql.ast;

import org.jspecify.annotations.Nullable;

/** What stands after {@code FROM}. */
public sealed interface Source {

    /**
     * {@code [database.][retentionPolicy.]name} or the same with a regular expression as the name. Absent parts are empty
     * strings; at most one of {@code name} (non-empty) and {@code regex} (non-null) is given. Neither is in the {@code :MEASUREMENT}
     * back reference of {@code INTO} and in the name {@code ""}.
     */
    record Measurement(String database, String retentionPolicy, String name, Expression.@Nullable RegexLiteral regex)
            implements Source {
        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record Subquery(Statement.Select select) implements Source {
        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }
}
