package io.mimeseries.iotdb.select.plan;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.expression.Inputs;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The timeseries that some expressions read: each becomes a column of the joined rows when it is first asked for. */
public final class SourceColumns implements Inputs {
    private final Function<Path, TimeseriesView> schema;
    private final List<TimeseriesView> series = new ArrayList<>();
    private final Map<FullPath, Integer> numbers = new HashMap<>();

    /** @param schema the timeseries that a path of an expanded expression names */
    public SourceColumns(Function<Path, TimeseriesView> schema) {
        this.schema = schema;
    }

    @Override
    public @Nullable Input find(Expression expression) {
        if (!(expression instanceof Expression.Timeseries node)) {
            return null;
        }
        var found = schema.apply(node.path());
        return new Input(add(found), found.type());
    }

    private int add(TimeseriesView found) {
        return numbers.computeIfAbsent(found.path(), path -> {
            series.add(found);
            return series.size() - 1;
        });
    }

    /** The columns so far. */
    public List<TimeseriesView> series() {
        return List.copyOf(series);
    }
}
