package io.mimeseries.tdengine.series;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** TAIL: the newest rows, newest first, without the very newest {@code offset}. */
record Tail(ValueType type, int count, int offset) implements GroupCall.Rows {

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        return new Tail(arguments.get(0).type(), number(arguments, 1), number(arguments, 2));
    }

    private static int number(List<Argument> arguments, int index) {
        return index < arguments.size() && arguments.get(index).constant() instanceof Number number
                ? number.intValue()
                : 0;
    }

    @Override
    public Chosen choose(Input input, int from, int to) {
        var newest = IntStream.range(0, to - from).map(i -> to - 1 - i).boxed();
        var rows = newest.sorted(newestFirst(input.ordered() ? null : input.times()))
                .skip(offset)
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Chosen(rows, Columns.gather(input.values(), rows, rows.length));
    }

    private static Comparator<Integer> newestFirst(@Nullable LongColumn times) {
        return times == null
                ? Comparator.reverseOrder()
                : (left, right) -> Long.compare(times.at(right), times.at(left));
    }
}
