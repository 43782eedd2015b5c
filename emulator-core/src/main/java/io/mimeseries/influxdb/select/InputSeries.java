package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import java.util.List;
import java.util.function.Consumer;

/** One series that a SELECT reads: of a measurement within one shard, or of a subquery's result. */
interface InputSeries extends TaggedSeries {

    /** True if a row without any value still shows, as it does over subqueries. */
    boolean showsEveryRow();

    /** The rows within a range, in blocks of ascending time, with a column for each of the references. */
    void read(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks);
}
