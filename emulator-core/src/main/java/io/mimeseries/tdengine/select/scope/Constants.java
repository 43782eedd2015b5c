package io.mimeseries.tdengine.select.scope;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.ScopeColumn;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.rows.Batches;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code _qstart}, {@code _qend} and {@code _qduration}: columns behind all others that repeat the ends of the query's times. */
public final class Constants {
    private static final List<String> NAMES = List.of("_qstart", "_qend", "_qduration");
    private TimeBounds bounds = TimeBounds.ALL;
    private boolean used;

    /** The column of the name among those that begin at {@code first}; null for other names. */
    @Nullable
    ScopeColumn find(String name, int first) {
        var at = NAMES.indexOf(name);
        if (at < 0) {
            return null;
        }
        used = true;
        return new ScopeColumn(first + at, at == 2 ? ValueType.BIGINT : ValueType.TIMESTAMP);
    }

    /** To be called when the condition is known. */
    public void setBounds(TimeBounds known) {
        bounds = known;
    }

    public TimeBounds bounds() {
        return bounds;
    }

    /** The types of the columns with these. */
    public List<ColumnType> extend(List<ColumnType> types) {
        if (!used) {
            return types;
        }
        var extended = new ArrayList<>(types);
        NAMES.forEach(name -> extended.add(ColumnType.LONG));
        return extended;
    }

    /** The batch with the columns, where anybody reads them. */
    public RowBatch extend(RowBatch batch) {
        if (!used) {
            return batch;
        }
        // the least long is NULL
        Long start = bounds.first() == Long.MIN_VALUE ? null : (Long) bounds.first();
        var values = new ArrayList<Column>(batch.values());
        values.add(Batches.constant(ColumnType.LONG, start, batch.size()));
        values.add(Batches.constant(ValueType.BIGINT.kind().columnType(), bounds.last(), batch.size()));
        values.add(Batches.constant(
                ValueType.BIGINT.kind().columnType(), bounds.last() - bounds.first() + 1, batch.size()));
        return new RowBatch(batch.size(), values);
    }
}
