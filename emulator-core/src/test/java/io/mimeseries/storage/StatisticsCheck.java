package io.mimeseries.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.storage.ColumnStatistics.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares the statistics of a block with what its columns contain. */
final class StatisticsCheck {
    private StatisticsCheck() {}

    private record Value<T>(Occurrence at, T value) {}

    static void verify(Block block, int columns) {
        for (int ordinal = 0; ordinal < columns; ordinal++) {
            var statistics = block.statistics(ordinal);
            if (statistics instanceof DoubleStatistics found) {
                List<Value<Double>> values = values(block, ordinal, Double.class);
                var sum = 0.0;
                for (var value : values) {
                    sum += value.value();
                }
                assertThat(found.sum()).isEqualTo(sum);
                verifyEnds(found, found.first(), found.last(), values);
                verifyExtremes(found.minAt(), found.min(), found.maxAt(), found.max(), values);
            } else if (statistics instanceof LongStatistics found) {
                List<Value<Long>> values = values(block, ordinal, Long.class);
                assertThat(found.sum())
                        .isEqualTo(values.stream().mapToLong(Value::value).sum());
                verifyEnds(found, found.first(), found.last(), values);
                verifyExtremes(found.minAt(), found.min(), found.maxAt(), found.max(), values);
            } else if (statistics instanceof BooleanStatistics found) {
                List<Value<Boolean>> values = values(block, ordinal, Boolean.class);
                verifyEnds(found, found.first(), found.last(), values);
                verifyExtremes(found.minAt(), found.min(), found.maxAt(), found.max(), values);
            } else if (statistics instanceof StringStatistics found) {
                verifyEnds(found, found.first(), found.last(), values(block, ordinal, String.class));
            }
        }
    }

    private static <T> List<Value<T>> values(Block block, int ordinal, Class<T> type) {
        var column = block.column(ordinal);
        var values = new ArrayList<Value<T>>();
        for (int row = 0; column != null && row < block.size(); row++) {
            if (!column.isNull(row)) {
                values.add(new Value<>(new Occurrence(row, block.times().at(row)), type.cast(column.get(row))));
            }
        }
        return values;
    }

    private static <T> void verifyEnds(ColumnStatistics found, T first, T last, List<Value<T>> values) {
        assertThat(found.count()).isEqualTo(values.size());
        assertThat(new Value<>(found.firstAt(), first)).isEqualTo(values.get(0));
        assertThat(new Value<>(found.lastAt(), last)).isEqualTo(values.get(values.size() - 1));
    }

    private static <T extends Comparable<T>> void verifyExtremes(
            Occurrence minAt, T min, Occurrence maxAt, T max, List<Value<T>> values) {
        Comparator<Value<T>> order = Comparator.comparing(Value::value);
        assertThat(new Value<>(minAt, min)).isEqualTo(values.stream().min(order).orElseThrow());
        var largest = values.stream().max(order).orElseThrow().value();
        assertThat(new Value<>(maxAt, max))
                .isEqualTo(values.stream()
                        .filter(value -> value.value().equals(largest))
                        .findFirst()
                        .orElseThrow());
    }
}
