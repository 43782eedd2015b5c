package io.mimeseries.tdengine.selection;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.List;

/** MIN and MAX: the first row with the least or greatest value. */
final class Extreme implements GroupCall.Selection {
    private final ValueType type;
    private final ValueOrder order;
    private final int direction;

    private Extreme(ValueType type, int direction) {
        this.type = type.kind() == DataType.NULL ? ValueType.BIGINT : type;
        this.order = ValueOrder.of(type.kind());
        this.direction = direction;
    }

    static GroupCall least(List<Argument> arguments, Precision precision) {
        return new Extreme(arguments.get(0).type(), -1);
    }

    static GroupCall greatest(List<Argument> arguments, Precision precision) {
        return new Extreme(arguments.get(0).type(), 1);
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public int choose(Input input, int from, int to) {
        var values = input.values();
        int best = -1;
        for (int row = from; row < to; row++) {
            if (!values.isNull(row) && (best < 0 || order.compare(values, row, best) * direction > 0)) {
                best = row;
            }
        }
        return best;
    }
}
