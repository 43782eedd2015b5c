package io.mimeseries.influxdb.samples;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.influxdb.SampleSeries;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.storage.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** One series in the shards that hold a part of it, by time. */
final class FoundSeries {
    private record Part(SeriesView view, int column) {}

    private final String measurement;
    private final Tags tags;
    private final List<Part> parts = new ArrayList<>();

    FoundSeries(String measurement, Tags tags) {
        this.measurement = measurement;
        this.tags = tags;
    }

    void add(SeriesView view, int column) {
        parts.add(new Part(view, column));
    }

    SampleSeries read(long from, long to) {
        var samples = new Samples();
        for (var part : parts) {
            var view = part.view().between(from, to);
            for (int index = 0; index < view.blockCount(); index++) {
                var block = view.block(index);
                if (block.column(part.column()) instanceof DoubleColumn values) {
                    var times = block.times();
                    for (int row = 0; row < block.size(); row++) {
                        if (!values.isNull(row)) {
                            samples.add(times.at(row), values.at(row));
                        }
                    }
                }
            }
        }
        var sorted = new TreeMap<String, String>();
        for (int i = 0; i < tags.size(); i++) {
            sorted.put(tags.name(i), tags.value(i));
        }
        return new SampleSeries(
                measurement,
                sorted,
                Arrays.copyOf(samples.times, samples.size),
                Arrays.copyOf(samples.values, samples.size));
    }

    private static final class Samples {
        private long[] times = new long[64];
        private double[] values = new double[64];
        private int size;

        void add(long time, double value) {
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            times[size] = time;
            values[size++] = value;
        }
    }
}
