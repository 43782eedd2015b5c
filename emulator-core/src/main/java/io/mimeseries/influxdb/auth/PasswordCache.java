package io.mimeseries.influxdb.auth;

import io.mimeseries.influxdb.catalog.PasswordHash;
import io.mimeseries.influxdb.catalog.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers passwords that were right, by a digest that is quick to compute: {@link PasswordHash} is slow on purpose, and clients sign
 * in at every request. What is remembered holds for one hash, so that a changed password is not taken for the old one.
 */
final class PasswordCache {
    private static final int MOST = 1_000;
    private static final int SALT_BYTES = 16;

    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    boolean matches(User user, String password) {
        var remembered = known.get(user.name());
        if (remembered != null
                && remembered.hash().equals(user.password())
                && MessageDigest.isEqual(remembered.digest(), digest(remembered.salt(), password))) {
            return true;
        }
        if (!user.password().matches(password)) {
            return false;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        known.put(user.name(), new Known(user.password(), salt, digest(salt, password)));
        return true;
    }

    private static byte[] digest(byte[] salt, String password) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Known(PasswordHash hash, byte[] salt, byte[] digest) {}
}
