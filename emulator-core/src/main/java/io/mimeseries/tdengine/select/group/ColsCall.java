package io.mimeseries.tdengine.select.group;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.TDengineException;
import java.util.Set;

/** The call in COLS that chooses the row which its items are read of. */
public final class ColsCall {
    private static final Set<String> OF_ONE_ROW = Set.of("first", "last", "last_row", "max", "min", "mode");
    private static final int NOT_ONE_ROW = 0x268A;

    private ColsCall() {}

    /** @throws TDengineException if it is none that chooses one row */
    public static Expression.Function of(Expression.Cols cols) {
        if (cols.function() instanceof Expression.Function call && OF_ONE_ROW.contains(call.name())) {
            return call;
        }
        throw new TDengineException(
                NOT_ONE_ROW, "cols function's first param must be a select function that output a single row");
    }
}
