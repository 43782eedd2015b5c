package io.mimeseries.server.tdengine.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of {@code tdengine/wire/auth.jsonl}. */
class TaosdTokenTests {
    @ParameterizedTest
    @CsvSource({
        "root, taosdata, /KfeAzX/f9na8qdtNZmtONryp201ma04bEl8LcvLUd7a8qdtNZmtONryp201ma04",
        "u1, a-password-longer-than-24-bytes!, jIlItaLFFIPa8qdtNZmtONryp201ma046HCF/A55wGOIxVjrr5ml1ZI0yxc1HiWcXuXcchMoPik="
    })
    void areThoseOfTheAdapter(String user, String password, String token) {
        assertThat(TaosdToken.of(user, password)).isEqualTo(token);
        assertThat(TaosdToken.read(token)).isEqualTo(new Credentials.Password(user, password));
    }

    @Test
    void mayHaveNamesAndPasswordsThatFillTheirRoom() {
        var user = "a".repeat(24);
        assertThat(TaosdToken.read(TaosdToken.of(user, user))).isEqualTo(new Credentials.Password(user, user));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AAAA", "", "not base64", "/KfeAzX/f9na8qdtNZmtONryp201ma04bEl8LcvLUd7a8qdtNZmtONryp201ma0="})
    void areRefusedIfTheyAreOfAnotherLength(String token) {
        assertThatThrownBy(() -> TaosdToken.read(token))
                .isInstanceOfSatisfying(
                        CredentialsException.class, e -> assertThat(e.code()).isEqualTo(0x1125));
    }

    @Test
    void needANameAndAPassword() {
        assertThatThrownBy(() -> TaosdToken.read(TaosdToken.of("", "x"))).isInstanceOf(CredentialsException.class);
        assertThatThrownBy(() -> TaosdToken.read(TaosdToken.of("x", ""))).isInstanceOf(CredentialsException.class);
    }
}
