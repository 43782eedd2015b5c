package io.mimeseries.server.riakts;

import io.mimeseries.riakts.ByteString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Whether clients have to go on in TLS and to say who they are, as the real server's administrators set it up. Whoever has signed in may do
 * everything.
 *
 * @param user the one that there is
 */
public record Security(boolean enabled, String user, String password) {
    public static final Security OFF = new Security(false, "", "");

    boolean admits(ByteString name, ByteString word) {
        return name.text().equals(user)
                // without a hint by the time that it takes
                && MessageDigest.isEqual(word.array(), password.getBytes(StandardCharsets.UTF_8));
    }

    /** The password stays unsaid. */
    @Override
    public String toString() {
        return "Security[" + enabled + ", " + user + "]";
    }
}
