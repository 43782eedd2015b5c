package io.mimeseries.server.influxdb.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDbException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real server said to each token is in {@code tokens-1.6.7.txt}; the times in them are around 1970 and in 2100. */
class TokenVerifierTests {
    private static final String SECRET = "testsecret";
    private static final long EXPIRES = 4_102_444_800L;
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-21T00:00:00Z"));
    private final TokenVerifier verifier = new TokenVerifier(clock);

    private static Stream<List<String>> tokens() throws IOException {
        try (var file = TokenVerifierTests.class.getResourceAsStream("tokens-1.6.7.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" \\| ")));
        }
    }

    static Stream<List<String>> recorded() throws IOException {
        return tokens();
    }

    private String answer(String token) {
        try {
            verifier.userName(token, SECRET);
            return "ok";
        } catch (InfluxDbException e) {
            assertThat(e.kind()).isEqualTo(InfluxDbException.Kind.UNAUTHENTICATED);
            return e.text();
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void answersAsTheRealServer(List<String> row) {
        assertThat(answer(row.get(1))).isEqualTo(row.get(2));
    }

    private static String token(String name) throws IOException {
        return tokens().filter(row -> row.get(0).equals(name))
                .findFirst()
                .orElseThrow()
                .get(1);
    }

    @Test
    void expiresByTheServersClock() throws IOException {
        var token = token("ok");
        assertThat(verifier.userName(token, SECRET)).isEqualTo("admin");
        clock.set(Instant.ofEpochSecond(EXPIRES));
        assertThat(verifier.userName(token, SECRET)).isEqualTo("admin");
        clock.set(Instant.ofEpochSecond(EXPIRES + 1));
        assertThatThrownBy(() -> verifier.userName(token, SECRET)).hasMessage("Token is expired");
    }

    @Test
    void isNotValidBeforeItsTime() throws IOException {
        var token = token("nbf");
        assertThatThrownBy(() -> verifier.userName(token, SECRET)).hasMessage("Token is not valid yet");
        clock.set(Instant.ofEpochSecond(EXPIRES));
        assertThat(verifier.userName(token, SECRET)).isEqualTo("admin");
    }

    @Test
    void anotherSecretDoesNotVerify() throws IOException {
        var token = token("ok");
        assertThatThrownBy(() -> verifier.userName(token, "other")).hasMessage("signature is invalid");
    }
}
