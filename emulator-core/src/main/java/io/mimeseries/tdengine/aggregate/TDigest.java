package io.mimeseries.tdengine.aggregate;

/**
 * Quantiles by t-digest. Every value is a centroid of its own, which is what a digest of the real server's compression holds of some hundred values; of more
 * it holds less, and its quantiles differ by a fraction of the distance between neighbours.
 */
final class TDigest {
    private TDigest() {}

    /**
     * On the line through the least value, the middles between neighbours and the greatest value.
     *
     * @param sorted values, at least one
     * @param quantile from 0 to 1
     */
    static double quantile(double[] sorted, double quantile) {
        int last = sorted.length - 1;
        double rank = quantile * sorted.length;
        int at = (int) Math.min(rank, last);
        double left = at == 0 ? sorted[0] : (sorted[at - 1] + sorted[at]) / 2;
        double right = at == last ? sorted[last] : (sorted[at] + sorted[at + 1]) / 2;
        double share = Math.min(1, rank - at);
        return left * (1 - share) + right * share;
    }
}
