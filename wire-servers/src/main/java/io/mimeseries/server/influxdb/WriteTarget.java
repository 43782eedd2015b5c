package io.mimeseries.server.influxdb;

import io.mimeseries.influxdb.GoQuote;
import io.mimeseries.server.http.FormParameters;
import io.mimeseries.server.web.PayloadException;

/**
 * Where the points of a request go.
 *
 * @param complaint what is wrong with the precision, empty if nothing is; 1.8.10 says it, and writes the points with nanoseconds
 */
record WriteTarget(String database, String retentionPolicy, String precision, String complaint) {

    /** {@code /write}. */
    static WriteTarget of(FormParameters query, HttpRules rules) {
        var precision = query.get("precision");
        return new WriteTarget(
                query.get("db"),
                query.get("rp"),
                precision,
                !rules.checksPrecision() || isKnown(precision)
                        ? ""
                        : "invalid precision " + GoQuote.of(precision) + " (use n, u, ms, s, m or h)");
    }

    private static boolean isKnown(String precision) {
        return switch (precision) {
            case "", "n", "ns", "u", "ms", "s", "m", "h" -> true;
            default -> false;
        };
    }

    /** {@code /api/v2/write}: a bucket is a database, or a database and a retention policy; organisations are not looked at. */
    static WriteTarget ofBucket(FormParameters query) {
        var bucket = query.get("bucket");
        int slash = bucket.indexOf('/');
        if (slash == 0) {
            throw new PayloadException(
                    404, "bucket name " + GoQuote.of(bucket) + " is in db/rp form but has an empty database");
        }
        if (bucket.isEmpty()) {
            throw new PayloadException(
                    404, "bucket name \"\" is missing a slash; not in \"database/retention-policy\" format");
        }
        var precision = query.get("precision");
        var known = switch (precision) {
            case "", "ms", "s" -> precision;
            case "ns" -> "n";
            case "us" -> "u";
            default -> null;
        };
        return new WriteTarget(
                slash < 0 ? bucket : bucket.substring(0, slash),
                slash < 0 ? "" : bucket.substring(slash + 1),
                known == null ? "n" : known,
                known == null ? "invalid precision " + GoQuote.of(precision) + " (use ns, us, ms or s)" : "");
    }
}
