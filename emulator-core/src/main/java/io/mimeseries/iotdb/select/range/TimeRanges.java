package io.mimeseries.iotdb.select.range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A set of times, as ascending ranges that neither touch nor overlap. Immutable. */
public final class TimeRanges {
    public static final TimeRanges ALL = of(Long.MIN_VALUE, Long.MAX_VALUE);
    public static final TimeRanges NONE = new TimeRanges(new long[0]);

    /** The first and the last time of each range, one after the other. */
    private final long[] bounds;

    private TimeRanges(long[] bounds) {
        this.bounds = bounds;
    }

    /** The times between two, both inclusive; none if the first is later. */
    public static TimeRanges of(long first, long last) {
        return first > last ? NONE : new TimeRanges(new long[] {first, last});
    }

    /** Just these times. */
    public static TimeRanges of(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        var ranges = new ArrayList<long[]>();
        for (var time : sorted) {
            ranges.add(new long[] {time, time});
        }
        return ranges.isEmpty() ? NONE : merge(ranges);
    }

    public static TimeRanges before(long time) {
        return time == Long.MIN_VALUE ? NONE : of(Long.MIN_VALUE, time - 1);
    }

    public static TimeRanges after(long time) {
        return time == Long.MAX_VALUE ? NONE : of(time + 1, Long.MAX_VALUE);
    }

    /** The number of ranges. */
    public int size() {
        return bounds.length / 2;
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    public boolean isAll() {
        return bounds.length == 2 && bounds[0] == Long.MIN_VALUE && bounds[1] == Long.MAX_VALUE;
    }

    /** The first time of a range. */
    public long first(int range) {
        return bounds[2 * range];
    }

    /** The last time of a range. */
    public long last(int range) {
        return bounds[2 * range + 1];
    }

    public TimeRanges and(TimeRanges other) {
        if (isAll()) {
            return other;
        }
        if (other.isAll()) {
            return this;
        }
        var both = new long[2 * (size() + other.size())];
        var count = 0;
        var left = 0;
        var right = 0;
        while (left < size() && right < other.size()) {
            var from = Math.max(first(left), other.first(right));
            var to = Math.min(last(left), other.last(right));
            if (from <= to) {
                both[count++] = from;
                both[count++] = to;
            }
            if (last(left) < other.last(right)) {
                left++;
            } else {
                right++;
            }
        }
        return new TimeRanges(Arrays.copyOf(both, count));
    }

    public TimeRanges or(TimeRanges other) {
        var ranges = new ArrayList<long[]>();
        for (int range = 0; range < size(); range++) {
            ranges.add(new long[] {first(range), last(range)});
        }
        for (int range = 0; range < other.size(); range++) {
            ranges.add(new long[] {other.first(range), other.last(range)});
        }
        ranges.sort((one, two) -> Long.compare(one[0], two[0]));
        return ranges.isEmpty() ? NONE : merge(ranges);
    }

    /** All other times. */
    public TimeRanges not() {
        var gaps = new long[bounds.length + 2];
        var count = 0;
        var next = Long.MIN_VALUE;
        var open = true;
        for (int range = 0; range < size(); range++) {
            if (first(range) > next) {
                gaps[count++] = next;
                gaps[count++] = first(range) - 1;
            }
            open = last(range) != Long.MAX_VALUE;
            next = open ? last(range) + 1 : Long.MAX_VALUE;
        }
        if (open) {
            gaps[count++] = next;
            gaps[count++] = Long.MAX_VALUE;
        }
        return new TimeRanges(Arrays.copyOf(gaps, count));
    }

    private static TimeRanges merge(List<long[]> sorted) {
        var merged = new long[2 * sorted.size()];
        var count = 0;
        for (var range : sorted) {
            if (count > 0 && (merged[count - 1] == Long.MAX_VALUE || range[0] <= merged[count - 1] + 1)) {
                merged[count - 1] = Math.max(merged[count - 1], range[1]);
            } else {
                merged[count++] = range[0];
                merged[count++] = range[1];
            }
        }
        return new TimeRanges(Arrays.copyOf(merged, count));
    }
}
