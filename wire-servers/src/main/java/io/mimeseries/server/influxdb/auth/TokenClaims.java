package io.mimeseries.server.influxdb.auth;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.server.influxdb.json.GoJsonReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a token says: {@code exp}, {@code iat} and {@code nbf} in seconds since 1970, and {@code username}. */
record TokenClaims(Map<?, ?> members) {

    /** What keeps the token from being valid at a time, null if nothing does; of several reasons the last. */
    @Nullable
    String problemAt(long now) {
        var problem = isPast("exp", now) ? AuthenticationErrors.EXPIRED : null;
        problem = isAhead("iat", now) ? AuthenticationErrors.USED_BEFORE_ISSUED : problem;
        return isAhead("nbf", now) ? AuthenticationErrors.NOT_VALID_YET : problem;
    }

    private boolean isPast(String name, long now) {
        var time = seconds(name);
        return time != 0 && now > time;
    }

    private boolean isAhead(String name, long now) {
        var time = seconds(name);
        return time != 0 && now < time;
    }

    /** 0 for a claim that is absent or no number: those are not looked at. */
    private long seconds(String name) {
        return members.get(name) instanceof GoJsonReader.Numeral number ? truncate(value(number)) : 0;
    }

    /** As on the real server's machine, where what is too large for an integer becomes the smallest one. */
    private static long truncate(double value) {
        return value >= 0x1p63 || value < -0x1p63 ? Long.MIN_VALUE : (long) value;
    }

    private static double value(GoJsonReader.Numeral number) {
        return Double.parseDouble(number.text());
    }

    /** @throws InfluxDbException of kind UNAUTHENTICATED if the claims that InfluxDB wants are not there */
    String userName() {
        if (!(members.get("exp") instanceof GoJsonReader.Numeral expiration && value(expiration) > 0)) {
            throw AuthenticationErrors.expirationRequired();
        }
        if (!(members.get("username") instanceof String name)) {
            throw AuthenticationErrors.userNameIsNoText();
        }
        if (name.isEmpty()) {
            throw AuthenticationErrors.userNameMissing();
        }
        return name;
    }
}
