package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.tdengine.ErrorCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables whose columns are bound one a message, in their order. */
final class PartialTables {
    private final Map<String, List<BoundColumn>> columns = new HashMap<>();

    /**
     * Takes a column.
     *
     * @param table null if the statement names it
     * @param index of the column, from 0
     * @return those of the table so far
     * @throws io.mimeseries.tdengine.TDengineException if another column is next, or it has another number of rows than the first one
     */
    List<BoundColumn> add(@Nullable String table, int index, BoundColumn column) {
        var bound = columns.computeIfAbsent(String.valueOf(table), name -> new ArrayList<>());
        if (index == 0) {
            bound.clear();
        }
        if (index != bound.size()) {
            throw ErrorCode.GENERIC_ERROR.error("bind column index not in sequence");
        }
        if (!bound.isEmpty() && bound.get(0).values().size() != column.values().size()) {
            throw ErrorCode.INVALID_OPERATION.error("row number in each bind param should be the same");
        }
        bound.add(column);
        return bound;
    }

    void remove(@Nullable String table) {
        columns.remove(String.valueOf(table));
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    void clear() {
        columns.clear();
    }
}
