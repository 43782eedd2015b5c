package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.TaggedSeries;
import io.mimeseries.influxdb.select.rows.InputBlock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One series that a SELECT reads: of a measurement within one shard, or of a subquery's result. */
interface InputSeries extends TaggedSeries {

    /** True if a row without any value still shows, as it does over subqueries. */
    boolean showsEveryRow();

    /**
     * What a name that the series does not know is in a condition: null, or over a subquery, where it is taken for a tag, its value or the empty
     * string in each of {@code size} rows.
     */
    @Nullable
    Column absent(VariableReference reference, int size);

    /** The rows within a range, in blocks of ascending time, with a column for each of the references. */
    void read(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks);
}
