package io.mimeseries.iotdb.function;

import io.mimeseries.column.Column;
import java.util.List;

/** A function that answers one value, or null, for each row: in the real server's words a mappable one. */
public non-sealed interface RowFunction extends Function {

    /**
     * The values for some rows, which follow those of the call before.
     *
     * @param arguments at least one column; all as long as the result
     */
    Column apply(List<Column> arguments);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
