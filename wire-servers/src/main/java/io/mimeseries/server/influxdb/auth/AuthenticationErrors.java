package io.mimeseries.server.influxdb.auth;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbException.Kind;

/** The texts with which InfluxDB 1.6.7 refuses credentials before it looks for a user. */
final class AuthenticationErrors {
    static final String SIGNATURE_INVALID = "signature is invalid";
    static final String EXPIRED = "Token is expired";
    static final String USED_BEFORE_ISSUED = "Token used before issued";
    static final String NOT_VALID_YET = "Token is not valid yet";

    private AuthenticationErrors() {}

    static InfluxDbException unauthenticated(String text) {
        return new InfluxDbException(Kind.UNAUTHENTICATED, text);
    }

    static InfluxDbException noCredentials() {
        return unauthenticated("unable to parse authentication credentials");
    }

    static InfluxDbException wrongNumberOfSegments() {
        return unauthenticated("token contains an invalid number of segments");
    }

    static InfluxDbException noAlgorithm() {
        return unauthenticated("signing method (alg) is unspecified.");
    }

    static InfluxDbException unknownAlgorithm() {
        return unauthenticated("signing method (alg) is unavailable.");
    }

    static InfluxDbException unexpectedAlgorithm(String algorithm) {
        return unauthenticated("unexpected signing method: " + algorithm);
    }

    static InfluxDbException expirationRequired() {
        return unauthenticated("token expiration required");
    }

    static InfluxDbException userNameIsNoText() {
        return unauthenticated("username in token must be a string");
    }

    static InfluxDbException userNameMissing() {
        return unauthenticated("token must contain a username");
    }
}
