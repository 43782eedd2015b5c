package io.mimeseries.query.transform;

/** Kaufman's efficiency ratio: how far the value has come against how far it has travelled, beginning at 0. */
final class EfficiencyRatio implements Indicator {
    private final double[] values;
    private final double[] distances;
    private int newest;
    private int count;
    private double travelled;

    EfficiencyRatio(int period) {
        values = new double[period];
        distances = new double[period];
    }

    @Override
    public double add(double value) {
        var oldest = newest + 1 >= values.length ? 0 : newest + 1;
        var come = Math.abs(value - values[oldest]);
        var distance = Math.abs(value - values[newest]);
        travelled -= distances[oldest];
        travelled += distance;
        newest = oldest;
        values[newest] = value;
        distances[newest] = distance;
        if (!isWarm()) {
            count++;
        }
        return come == 0 || travelled == 0 ? 0 : come / travelled;
    }

    double newest() {
        return values[newest];
    }

    boolean isWarm() {
        return count == values.length + 1;
    }

    @Override
    public int warmUpLength() {
        return values.length;
    }
}
