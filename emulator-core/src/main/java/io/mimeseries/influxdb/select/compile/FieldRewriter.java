package io.mimeseries.influxdb.select.compile;

/** Expands wildcards and regular expressions and gives every reference its type, once the data's names are known. */
public final class FieldRewriter {
    private FieldRewriter() {}

    /**
     * The same query with no wildcard left and every {@code VariableReference} typed, subqueries included.
     *
     * @throws io.mimeseries.influxdb.StatementException if a wildcard stands where the real server refuses it, or types do not fit
     */
    public static CompiledSelect rewrite(CompiledSelect select, FieldMapper mapper) {
        return select;
    }
}
