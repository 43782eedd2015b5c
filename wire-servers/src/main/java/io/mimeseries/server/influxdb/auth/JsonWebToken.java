package io.mimeseries.server.influxdb.auth;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.server.format.GoBase64;
import io.mimeseries.server.influxdb.json.GoJsonException;
import io.mimeseries.server.influxdb.json.GoJsonReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON web token in its compact form: header, claims and signature in base64, joined by dots. It is read with the errors of the
 * library that the real server uses, in its order (recorded from 1.6.7).
 *
 * @param signed the part that the signature is for
 * @param signature in base64, not yet decoded
 */
record JsonWebToken(Map<?, ?> header, TokenClaims claims, String signed, String signature) {

    /** @throws InfluxDbException of kind UNAUTHENTICATED if it cannot be read */
    static JsonWebToken parse(String token) {
        var segments = split(token);
        if (segments.size() != 3) {
            throw AuthenticationErrors.wrongNumberOfSegments();
        }
        try {
            var header = object(GoJsonReader.unmarshal(decode(segments.get(0))), "map[string]interface {}");
            var claims = object(GoJsonReader.decode(decode(segments.get(1))), "jwt.MapClaims");
            return new JsonWebToken(
                    header, new TokenClaims(claims), token.substring(0, token.lastIndexOf('.')), segments.get(2));
        } catch (GoJsonException e) {
            throw AuthenticationErrors.unauthenticated(e.text());
        } catch (GoBase64.CorruptException e) {
            throw AuthenticationErrors.unauthenticated(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> split(String token) {
        var segments = new ArrayList<String>();
        int from = 0;
        for (int dot = token.indexOf('.'); dot >= 0; dot = token.indexOf('.', from)) {
            segments.add(token.substring(from, dot));
            from = dot + 1;
        }
        segments.add(token.substring(from));
        return segments;
    }

    /** The URL alphabet, with the padding that tokens leave out. */
    static byte[] decode(String segment) throws GoBase64.CorruptException {
        int rest = segment.length() % 4;
        var padded = rest == 0 ? segment : segment + "=".repeat(4 - rest);
        return GoBase64.URL.decode(padded.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Map<?, ?> object(@Nullable Object json, String type) {
        if (json == null) {
            return Map.of();
        }
        if (json instanceof Map<?, ?> members) {
            checkNumbers(members);
            return members;
        }
        throw GoJsonReader.wrongType(json, type);
    }

    /** Every number becomes a float there, and none may be too large for one. */
    private static void checkNumbers(Object json) {
        if (json instanceof Map<?, ?> members) {
            members.values().forEach(JsonWebToken::checkNumber);
        } else if (json instanceof List<?> elements) {
            elements.forEach(JsonWebToken::checkNumber);
        }
    }

    private static void checkNumber(@Nullable Object json) {
        if (json instanceof GoJsonReader.Numeral number) {
            if (Double.isInfinite(Double.parseDouble(number.text()))) {
                throw GoJsonReader.numberTooLarge(number);
            }
        } else if (json != null) {
            checkNumbers(json);
        }
    }
}
