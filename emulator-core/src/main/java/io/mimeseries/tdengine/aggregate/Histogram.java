package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.StringColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.Values;
import io.mimeseries.tdengine.type.CFormat;
import java.util.Arrays;
import java.util.List;

/** HISTOGRAM: how many values lie in each bin, which has its upper bound and not its lower one; a row of text for each. */
final class Histogram implements GroupCall.Rows {
    private static final ValueType TYPE = new ValueType(DataType.VARCHAR, 510);
    private static final int DIGITS = 6;

    private final DataType type;
    private final double[] bounds;
    private final boolean normalized;

    private Histogram(DataType type, double[] bounds, boolean normalized) {
        this.type = type;
        this.bounds = bounds;
        this.normalized = normalized;
    }

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var bounds = BinBounds.of(
                String.valueOf(arguments.get(1).constant()),
                String.valueOf(arguments.get(2).constant()));
        return new Histogram(
                arguments.get(0).type().kind(),
                bounds,
                Long.valueOf(1).equals(arguments.get(3).constant()));
    }

    @Override
    public ValueType type() {
        return TYPE;
    }

    @Override
    public Chosen choose(Input input, int from, int to) {
        var counts = new long[bounds.length - 1];
        long total = 0;
        for (var row : Nulls.rowsWithValue(input.values(), from, to)) {
            int bin = bin(Values.at(input.values(), row, type));
            if (bin >= 0) {
                counts[bin]++;
                total++;
            }
        }
        var texts = new String[counts.length];
        for (int bin = 0; bin < counts.length; bin++) {
            texts[bin] = text(bin, counts[bin], total);
        }
        var rows = new int[counts.length];
        Arrays.fill(rows, -1);
        return new Chosen(rows, new StringColumn(texts, 0, texts.length));
    }

    private int bin(double value) {
        for (int bin = 0; bin < bounds.length - 1; bin++) {
            double lower = Math.min(bounds[bin], bounds[bin + 1]);
            double upper = Math.max(bounds[bin], bounds[bin + 1]);
            if (value > lower && value <= upper) {
                return bin;
            }
        }
        return -1;
    }

    private String text(int bin, long count, long total) {
        var shown = normalized ? CFormat.fixed(total == 0 ? 0 : (double) count / total, DIGITS) : String.valueOf(count);
        return "{\"lower_bin\":" + CFormat.general(Math.min(bounds[bin], bounds[bin + 1]), DIGITS)
                + ", \"upper_bin\":" + CFormat.general(Math.max(bounds[bin], bounds[bin + 1]), DIGITS)
                + ", \"count\":" + shown + "}";
    }
}
