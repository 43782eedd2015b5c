package io.mimeseries.server.tdengine.auth;

import io.mimeseries.server.format.GoBase64;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens as {@code /rest/login} makes them: name and password, filled up with zeros to 24 bytes each, or to the next multiple of 8 for a
 * longer password, and enciphered with a key that everybody knows (read from taosAdapter's {@code auth.go}, and equal to the documented one).
 */
public final class TaosdToken {
    private static final byte[] KEY = {0x40, (byte) 0xB6, 0x7A, 0x30, 0x56, 0x73, (byte) 0xFD, 0x44};
    private static final int FIELD = 24;
    private static final int BLOCK = 8;

    private TaosdToken() {}

    /** @param user at most 24 bytes */
    public static String of(String user, String password) {
        var secret = password.getBytes(StandardCharsets.UTF_8);
        int room = Math.max(FIELD, (secret.length + BLOCK - 1) / BLOCK * BLOCK);
        var plain = new byte[FIELD + room];
        var name = user.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, plain, 0, name.length);
        System.arraycopy(secret, 0, plain, FIELD, secret.length);
        return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE, plain));
    }

    /** @throws CredentialsException if it is none, or has an empty name or password */
    static Credentials read(String token) {
        byte[] bytes;
        try {
            bytes = GoBase64.STANDARD.decode(token.getBytes(StandardCharsets.ISO_8859_1));
        } catch (GoBase64.CorruptException e) {
            throw CredentialsException.taosd();
        }
        if (bytes.length < 2 * FIELD || bytes.length % BLOCK != 0) {
            throw CredentialsException.taosd();
        }
        var plain = cipher(Cipher.DECRYPT_MODE, bytes);
        var user = text(plain, 0, FIELD);
        var password = text(plain, FIELD, plain.length);
        if (user.isEmpty() || password.isEmpty()) {
            throw CredentialsException.taosd();
        }
        return new Credentials.Password(user, password);
    }

    /** Up to the first zero. */
    private static String text(byte[] bytes, int from, int to) {
        int end = from;
        while (end < to && bytes[end] != 0) {
            end++;
        }
        return new String(Arrays.copyOfRange(bytes, from, end), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("InsecureCryptoUsage") // the protocol's, which hides nothing from anyone
    private static byte[] cipher(int mode, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("DES/ECB/NoPadding");
            cipher.init(mode, new SecretKeySpec(KEY, "DES"));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has DES", e);
        }
    }
}
