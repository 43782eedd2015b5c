package io.mimeseries.influxdb.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** A salted hash of a password, so that no snapshot, journal or heap dump shows what a test used as its secret. */
public final class PasswordHash {
    /** Few, because tests sign in at every request and guard nothing worth guessing. */
    private static final int ITERATIONS = 1_000;

    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;

    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    public static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new PasswordHash(salt, derive(password, salt));
    }

    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt));
    }

    private static byte[] derive(String password, byte[] salt) {
        var specification = new PBEKeySpec(characters(password), salt, ITERATIONS, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(specification)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            specification.clearPassword();
        }
    }

    /** Never empty, which the key specification would refuse and the real server takes (vector stateful-0089). */
    private static char[] characters(String password) {
        return ("p" + new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)).toCharArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PasswordHash that && Arrays.equals(salt, that.salt) && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(salt), Arrays.hashCode(hash));
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
