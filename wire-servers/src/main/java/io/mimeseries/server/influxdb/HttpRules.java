package io.mimeseries.server.influxdb;

import io.mimeseries.influxdb.InfluxDbVersion;

/**
 * What differs between versions in the HTTP API. 1.6.7 is recorded; 1.8.10 is read from its source.
 *
 * @param hasHealth {@code /health} exists
 * @param hasV2 {@code /api/v2/write} and {@code /api/v2/query} exist
 * @param pingsVerbosely {@code /ping?verbose=true} answers with the version
 * @param checksPrecision {@code /write} complains about a precision that it does not know, and still writes the points
 */
record HttpRules(boolean hasHealth, boolean hasV2, boolean pingsVerbosely, boolean checksPrecision) {

    static HttpRules of(InfluxDbVersion version) {
        return switch (version) {
            case V1_6_7 -> new HttpRules(false, false, false, false);
            case V1_8_10 -> new HttpRules(true, true, true, true);
        };
    }
}
