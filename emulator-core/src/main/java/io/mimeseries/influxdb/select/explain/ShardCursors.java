package io.mimeseries.influxdb.select.explain;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.storage.ColumnSchema;
import io.mimeseries.storage.SeriesView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an iterator reads of one measurement in one shard: a cursor for each field of each series. */
final class ShardCursors {
    private final PlannedIterator iterator;
    private final String measurement;
    private final long shard;
    private final ColumnSchema schema;
    private final List<SeriesView> series = new ArrayList<>();
    /** By series: the fields that its condition asks for. */
    private final List<Set<String>> conditions = new ArrayList<>();

    ShardCursors(PlannedIterator iterator, MeasurementSlice slice) {
        this.iterator = iterator;
        this.measurement = slice.measurement();
        this.shard = slice.shard().id();
        this.schema = slice.table().schema();
    }

    void add(SeriesView view, @Nullable Expression condition) {
        var names = new LinkedHashSet<String>();
        collect(condition, names);
        series.add(view);
        conditions.add(names);
    }

    private static void collect(@Nullable Expression condition, Set<String> names) {
        if (condition instanceof Expression.Parenthesized parenthesized) {
            collect(parenthesized.inner(), names);
        } else if (condition instanceof Expression.Binary binary) {
            collect(binary.left(), names);
            collect(binary.right(), names);
        } else if (condition instanceof VariableReference reference) {
            names.add(reference.name());
        } else if (condition instanceof Expression.Call call) {
            call.arguments().forEach(argument -> collect(argument, names));
        }
    }

    String measurement() {
        return measurement;
    }

    long shard() {
        return shard;
    }

    int series() {
        return series.size();
    }

    /** False where the real server finds nothing to iterate over. */
    boolean isReal() {
        var reference = iterator.reference();
        return !series.isEmpty() && (reference == null || hasField(reference.name()));
    }

    int referenceCursors() {
        return iterator.reference() == null ? 0 : series.size();
    }

    int auxiliaryCursors() {
        var fields = iterator.auxiliary().stream()
                .filter(reference -> hasField(reference.name()))
                .count();
        return series.size() * (int) fields;
    }

    int conditionCursors() {
        return conditions.stream()
                .mapToInt(names -> (int) names.stream().filter(this::hasField).count())
                .sum();
    }

    /** The values of all cursors within the times that the iterator reads. */
    long values() {
        var range = iterator.range();
        if (range.isEmpty()) {
            return 0;
        }
        var count = 0L;
        for (var index = 0; index < series.size(); index++) {
            var view = series.get(index).between(range.min(), range.max());
            var names = new ArrayList<String>(conditions.get(index));
            iterator.auxiliary().forEach(reference -> names.add(reference.name()));
            var reference = iterator.reference();
            if (reference != null) {
                names.add(reference.name());
            }
            for (var name : names) {
                count += values(view, schema.ordinal(name));
            }
        }
        return count;
    }

    private static long values(SeriesView view, int ordinal) {
        var count = 0L;
        for (var index = 0; ordinal >= 0 && index < view.blockCount(); index++) {
            var column = view.block(index).column(ordinal);
            count += column == null ? 0 : values(column);
        }
        return count;
    }

    private static long values(Column column) {
        var count = 0L;
        for (var row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                count++;
            }
        }
        return count;
    }

    private boolean hasField(String name) {
        return schema.ordinal(name) >= 0;
    }
}
