package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Source;

/** What a compiled SELECT reads. */
public sealed interface CompiledSource {

    /** A measurement, or a regular expression for several. */
    record Measurement(Source.Measurement source) implements CompiledSource {}

    /** A subquery with all that it inherits from the query round it. */
    record Subquery(CompiledSelect select) implements CompiledSource {}
}
