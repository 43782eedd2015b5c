package io.mimeseries.server.influxdb.prometheus;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.SampleSeries;
import io.mimeseries.lineprotocol.KeyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code WriteRequest}: time series of labels and samples. The last label {@code __name__} is the measurement, and a tag as well; of labels
 * of one name the last counts; NaN is left out (1.6.7).
 */
public final class WriteMessage {
    private static final String NAME = "__name__";
    private static final String NAMELESS = "prom_metric_not_specified";
    private static final long NANOS_PER_MILLI = 1_000_000;

    private WriteMessage() {}

    /** @throws InfluxDbException with the real server's text if the body is no such message or holds what cannot be stored */
    public static List<SampleSeries> decode(byte[] body) {
        var reader = new MessageReader("WriteRequest", Snappy.decode(body));
        var read = new ArrayList<Series>();
        while (reader.next()) {
            if (reader.field() == 1) {
                read.add(Series.read(reader.bytes("Timeseries")));
            } else {
                reader.skip();
            }
        }
        // only after everything has been read, as the real server converts it
        return read.stream().map(Series::convert).toList();
    }

    private static final class Series {
        private final SortedMap<String, String> labels = new TreeMap<>();
        private String measurement = NAMELESS;
        private long[] times = new long[4];
        private double[] values = new double[4];
        private int size;

        static Series read(byte[] bytes) {
            var series = new Series();
            var reader = new MessageReader("TimeSeries", bytes);
            while (reader.next()) {
                switch (reader.field()) {
                    case 1 -> series.label(new MessageReader("LabelPair", reader.bytes("Labels")));
                    case 2 -> series.sample(new MessageReader("Sample", reader.bytes("Samples")));
                    default -> reader.skip();
                }
            }
            return series;
        }

        private void label(MessageReader reader) {
            var name = "";
            var value = "";
            while (reader.next()) {
                switch (reader.field()) {
                    case 1 -> name = reader.text("Name");
                    case 2 -> value = reader.text("Value");
                    default -> reader.skip();
                }
            }
            labels.put(name, value);
            if (name.equals(NAME)) {
                measurement = value;
            }
        }

        private void sample(MessageReader reader) {
            double value = 0;
            long milliseconds = 0;
            while (reader.next()) {
                switch (reader.field()) {
                    case 1 -> value = reader.fixed64("Value");
                    case 2 -> milliseconds = reader.varint("TimestampMs");
                    default -> reader.skip();
                }
            }
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            times[size] = milliseconds * NANOS_PER_MILLI;
            values[size++] = value;
        }

        SampleSeries convert() {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (!Double.isNaN(values[i])) {
                    check(times[i], values[i]);
                    times[kept] = times[i];
                    values[kept++] = values[i];
                }
            }
            if (kept > 0) {
                checkKey();
            }
            return new SampleSeries(measurement, labels, Arrays.copyOf(times, kept), Arrays.copyOf(values, kept));
        }

        private static void check(long time, double value) {
            if (Double.isInfinite(value)) {
                throw invalid("+/-Inf is an unsupported value for field " + SampleSeries.FIELD);
            }
            if (!KeyText.isTime(time)) {
                throw invalid("time outside range -9223372036854775806 - 9223372036854775806");
            }
        }

        private void checkKey() {
            if (measurement.isEmpty()) {
                throw new NotEmulatedException("a Prometheus metric with an empty name");
            }
            int length = KeyText.of(measurement, labels).length;
            if (length > KeyText.LONGEST_KEY) {
                throw invalid("max key length exceeded: " + length + " > " + KeyText.LONGEST_KEY);
            }
        }

        private static InfluxDbException invalid(String text) {
            return new InfluxDbException(InfluxDbException.Kind.INVALID, text);
        }
    }
}
