package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code mode} (1.3): the value that occurs most often, of several the one that came first. */
final class ModeAccumulator implements Accumulator {
    private final Map<Object, Occurrences> byValue = new LinkedHashMap<>();

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var column = inputs[0];
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                var at = row;
                byValue.computeIfAbsent(
                                Objects.requireNonNull(column.get(row)),
                                value -> new Occurrences(column.slice(at, at + 1)))
                        .count++;
            }
        }
    }

    @Override
    public void finish(ColumnBuilder result) {
        @Nullable Occurrences most = null;
        for (var candidate : byValue.values()) {
            if (most == null || candidate.count > most.count) {
                most = candidate;
            }
        }
        if (most == null) {
            result.appendNull();
        } else {
            result.appendFrom(most.value, 0);
        }
        byValue.clear();
    }

    private static final class Occurrences {
        private final Column value;
        private long count;

        Occurrences(Column value) {
            this.value = value;
        }
    }
}
