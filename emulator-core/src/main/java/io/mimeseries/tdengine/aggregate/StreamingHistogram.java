package io.mimeseries.tdengine.aggregate;

/** The streaming histogram of Ben-Haim and Tom-Tov (JMLR 11, 2010) with 500 bins: the nearest two are joined where there would be more. */
final class StreamingHistogram {
    private static final int BINS = 500;

    private final double[] values = new double[BINS + 1];
    private final long[] counts = new long[BINS + 1];
    private int size;
    private long total;
    private double least = Double.MAX_VALUE;
    private double greatest = -Double.MAX_VALUE;

    void add(double value) {
        int place = place(value);
        if (place < size && values[place] == value) {
            counts[place]++;
        } else {
            System.arraycopy(values, place, values, place + 1, size - place);
            System.arraycopy(counts, place, counts, place + 1, size - place);
            values[place] = value;
            counts[place] = 1;
            size++;
            if (size > BINS) {
                joinNearest();
            }
        }
        total++;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    /** From 0 to 100. */
    double percentile(double percentage) {
        double rank = percentage / 100 * total;
        if (rank == 0) {
            return least;
        }
        if (rank <= counts[0]) {
            return values[0];
        }
        if (rank == total) {
            return greatest;
        }
        int bin = 0;
        long below = counts[0];
        while (bin + 1 < size && below + counts[bin + 1] <= rank) {
            bin++;
            below += counts[bin];
        }
        if (bin + 1 >= size) {
            return values[bin];
        }
        return between(bin, rank - below);
    }

    /** The values between two bins lie as in a trapezoid whose sides are the bins' counts. */
    private double between(int bin, double behind) {
        double start = counts[bin];
        double range = counts[bin + 1] - start;
        double width = values[bin + 1] - values[bin];
        if (range == 0) {
            return width * behind / start + values[bin];
        }
        double factor = (-2 * start + Math.sqrt(4 * start * start - 4 * range * (-2 * behind))) / (2 * range);
        return values[bin] + width * factor;
    }

    private int place(double value) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (values[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private void joinNearest() {
        int nearest = 0;
        double distance = Double.MAX_VALUE;
        for (int i = 1; i < size; i++) {
            if (values[i] - values[i - 1] < distance) {
                distance = values[i] - values[i - 1];
                nearest = i - 1;
            }
        }
        long count = counts[nearest] + counts[nearest + 1];
        values[nearest] = (values[nearest] * counts[nearest] + values[nearest + 1] * counts[nearest + 1]) / count;
        counts[nearest] = count;
        System.arraycopy(values, nearest + 2, values, nearest + 1, size - nearest - 2);
        System.arraycopy(counts, nearest + 2, counts, nearest + 1, size - nearest - 2);
        size--;
    }
}
