package io.mimeseries.tdengine.selection;

import io.mimeseries.query.Columns;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.List;

/** TOP and BOTTOM: the rows with the greatest or least values, in the order of the heap that kept them. Of equal values the first ones are taken. */
final class Extremes implements GroupCall.Rows {
    private final ValueType type;
    private final ValueOrder order;
    private final int direction;
    private final int count;

    private Extremes(List<Argument> arguments, int direction) {
        this.type = arguments.get(0).type();
        this.order = ValueOrder.of(type.kind());
        this.direction = direction;
        this.count = arguments.get(1).constant() instanceof Number number ? number.intValue() : 0;
    }

    static GroupCall greatest(List<Argument> arguments, Precision precision) {
        return new Extremes(arguments, -1);
    }

    static GroupCall least(List<Argument> arguments, Precision precision) {
        return new Extremes(arguments, 1);
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public Chosen choose(Input input, int from, int to) {
        var heap = new WorstFirst((left, right) -> order.compare(input.values(), left, right) * direction, count);
        for (int row : Nulls.rowsWithValue(input.values(), from, to)) {
            heap.offer(row);
        }
        var rows = heap.rows();
        return new Chosen(rows, Columns.gather(input.values(), rows, rows.length));
    }
}
