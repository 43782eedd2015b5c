package io.mimeseries.server.influxdb.auth;

import io.mimeseries.influxdb.InfluxDbVersion;

/**
 * In what the versions of the real server differ about authentication.
 *
 * @param acceptsTokens whether {@code Authorization: Token user:password} is understood
 * @param bearerDisabled what a JSON web token gets where no secret is set
 * @param guardsMore whether there are settings by which ping and debug endpoints ask for a user
 */
record AuthRules(boolean acceptsTokens, String bearerDisabled, boolean guardsMore) {
    static AuthRules of(InfluxDbVersion version) {
        return switch (version) {
            // recorded: the text is the real server's, letter for letter
            case V1_6_7 -> new AuthRules(false, "bearer auth disabld", false);
            // read
            case V1_8_10 -> new AuthRules(true, "bearer auth disabled", true);
        };
    }
}
