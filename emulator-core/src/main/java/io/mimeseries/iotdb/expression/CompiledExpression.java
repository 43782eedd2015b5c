package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.Points;
import org.jspecify.annotations.Nullable;

/** An expression whose types fit. It may keep state (diff, top_k) and serves one pass over the rows of one query. */
public interface CompiledExpression {

    /** The type of its values; null of the literal NULL alone. */
    @Nullable
    DataType type();

    /** Whether there is a value, or null, for each row, so that {@link #evaluate} can be called. */
    boolean isMappable();

    /** Whether it reads no rows. */
    boolean isConstant();

    /** The values for some rows, which follow those of the call before; only if {@link #isMappable()}. */
    Column evaluate(RowBatch rows);

    /** The values as points, from all rows at once. */
    Points points(RowBatch rows);
}
