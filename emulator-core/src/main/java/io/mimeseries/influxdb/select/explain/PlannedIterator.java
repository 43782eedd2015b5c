package io.mimeseries.influxdb.select.explain;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.influxdb.select.StoreFieldMapper;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.TagFold;
import io.mimeseries.influxdb.select.expression.TaggedSeries;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.storage.Tags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An iterator over the points of one source.
 *
 * @param expression the call or the reference whose points it gives, null if it gives the auxiliary columns alone
 * @param range the times that it reads
 * @param condition without time
 */
record PlannedIterator(
        @Nullable Expression expression,
        List<VariableReference> auxiliary,
        TimeRange range,
        @Nullable Expression condition,
        Source.Measurement source)
        implements CursorInput {

    /** The field whose points it gives. */
    @Nullable
    VariableReference reference() {
        if (expression instanceof Call call && call.arguments().get(0) instanceof VariableReference argument) {
            return argument;
        }
        return expression instanceof VariableReference reference ? reference : null;
    }

    /** What it reads in each shard that has the measurement; under the store's lock. */
    List<ShardCursors> open(StoreFieldMapper store) {
        var patterns = new TagFold();
        var opened = new ArrayList<ShardCursors>();
        for (var slice : store.slices(source)) {
            opened.add(open(slice, patterns));
        }
        return opened;
    }

    private ShardCursors open(MeasurementSlice slice, TagFold patterns) {
        var cursors = new ShardCursors(this, slice);
        for (var series : slice.table().series()) {
            var left = patterns.fold(
                    condition, new Key(slice.measurement(), series.key().tags()));
            if (!TagFold.isNever(left)) {
                cursors.add(series.view(), left);
            }
        }
        return cursors;
    }

    private record Key(String name, Tags tags) implements TaggedSeries {
        @Override
        public @Nullable String tag(String key) {
            return tags.value(key);
        }
    }
}
