package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import java.util.List;

/**
 * A column of SELECT below one prefix for each of its paths.
 *
 * @param written with its wildcards
 * @param outputs what it stands for
 */
record SelectedColumn(Expression written, List<Output> outputs) {
    SelectedColumn {
        outputs = List.copyOf(outputs);
    }
}
