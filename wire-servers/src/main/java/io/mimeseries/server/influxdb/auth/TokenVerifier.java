package io.mimeseries.server.influxdb.auth;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.server.format.GoBase64;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies tokens that are signed with a secret that both sides know (HMAC). */
final class TokenVerifier {
    /** Java's names of the accepted algorithms. */
    private static final Map<String, String> ACCEPTED =
            Map.of("HS256", "HmacSHA256", "HS384", "HmacSHA384", "HS512", "HmacSHA512");

    /** Those that the real server's library knows besides, which get another text than unknown ones. */
    private static final Set<String> REFUSED =
            Set.of("none", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    private final Clock clock;

    TokenVerifier(Clock clock) {
        this.clock = clock;
    }

    /**
     * The name of the user whom the token speaks for.
     *
     * @throws InfluxDbException of kind UNAUTHENTICATED if the token is not valid
     */
    String userName(String text, String secret) {
        var token = JsonWebToken.parse(text);
        var mac = mac(token, secret);
        var problem = token.claims().problemAt(clock.now().getEpochSecond());
        checkSignature(token, mac);
        if (problem != null) {
            throw AuthenticationErrors.unauthenticated(problem);
        }
        return token.claims().userName();
    }

    private static Mac mac(JsonWebToken token, String secret) {
        if (!(token.header().get("alg") instanceof String algorithm)) {
            throw AuthenticationErrors.noAlgorithm();
        }
        var name = ACCEPTED.get(algorithm);
        if (name == null) {
            throw REFUSED.contains(algorithm)
                    ? AuthenticationErrors.unexpectedAlgorithm(algorithm)
                    : AuthenticationErrors.unknownAlgorithm();
        }
        try {
            var mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), name));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has had " + name + " for long", e);
        }
    }

    private static void checkSignature(JsonWebToken token, Mac mac) {
        try {
            var given = JsonWebToken.decode(token.signature());
            if (!MessageDigest.isEqual(given, mac.doFinal(token.signed().getBytes(StandardCharsets.ISO_8859_1)))) {
                throw AuthenticationErrors.unauthenticated(AuthenticationErrors.SIGNATURE_INVALID);
            }
        } catch (GoBase64.CorruptException e) {
            throw AuthenticationErrors.unauthenticated(String.valueOf(e.getMessage()));
        }
    }
}
