package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One series that a SELECT reads: of a measurement within one shard, or of a subquery's result. */
interface InputSeries {

    /** The name of the measurement. */
    String name();

    /** The value of a tag, null where the series lacks it. */
    @Nullable
    String tag(String key);

    /** True if a row without any value still shows, as it does over subqueries. */
    boolean showsEveryRow();

    /** The rows within a range, in blocks of ascending time, with a column for each of the references. */
    void read(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks);
}
