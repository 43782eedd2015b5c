package io.mimeseries.tdengine.selection;

import io.mimeseries.query.Columns;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.List;

/** SAMPLE: rows at even distances, where the real server draws lots: the same question has the same answer here. */
final class Sample implements GroupCall.Rows {
    private final ValueType type;
    private final int count;

    private Sample(ValueType type, int count) {
        this.type = type;
        this.count = count;
    }

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        return new Sample(
                arguments.get(0).type(), arguments.get(1).constant() instanceof Number number ? number.intValue() : 0);
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public Chosen choose(Input input, int from, int to) {
        var candidates = Nulls.rowsWithValue(input.values(), from, to);
        var rows = new int[Math.min(count, candidates.length)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = candidates[(int) ((long) i * candidates.length / rows.length)];
        }
        return new Chosen(rows, Columns.gather(input.values(), rows, rows.length));
    }
}
