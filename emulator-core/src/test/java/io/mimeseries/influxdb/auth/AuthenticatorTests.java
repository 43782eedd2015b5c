package io.mimeseries.influxdb.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatorTests {
    private final InfluxDb influxdb = new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system());
    private final Authenticator users = influxdb.authenticator();

    private void query(String statements) {
        assertThat(influxdb.query(new QueryRequest(statements, "")))
                .allSatisfy(result -> assertThat(result.error()).isNull());
    }

    @BeforeEach
    void createUsers() {
        query("CREATE USER root WITH PASSWORD 'one' WITH ALL PRIVILEGES; CREATE USER blank WITH PASSWORD ''");
    }

    private void refuses(String name, String password, String text) {
        assertThatThrownBy(() -> users.signIn(name, password)).hasMessage(text);
    }

    @Test
    void onlyTheRightPasswordSignsIn() {
        assertThat(users.signIn("root", "one").maySee("any")).isTrue();
        assertThat(users.signIn("blank", "").maySee("any")).isFalse();
        refuses("root", "two", "authorization failed");
        refuses("root", "", "authorization failed");
        refuses("blank", "x", "authorization failed");
        refuses("nobody", "one", "authorization failed");
        refuses("", "one", "username required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET PASSWORD FOR root = 'two'",
                "DROP USER root; CREATE USER root WITH PASSWORD 'two' WITH ALL PRIVILEGES"
            })
    void aPasswordThatWasRightIsForgottenWithItsUser(String change) {
        users.signIn("root", "one");
        users.signIn("root", "one");
        query(change);
        refuses("root", "one", "authorization failed");
        assertThat(users.signIn("root", "two").maySee("any")).isTrue();
    }

    @Test
    void aRestoredUserHasTheRestoredPassword() {
        users.signIn("root", "one");
        var before = influxdb.snapshot();
        query("SET PASSWORD FOR root = 'two'");
        users.signIn("root", "two");
        influxdb.restore(before);
        refuses("root", "two", "authorization failed");
        assertThat(users.signIn("root", "one").maySee("any")).isTrue();
    }

    @Test
    void signingInIsRequiredAsLongAsThereIsAnAdmin() {
        assertThat(users.isSignInRequired()).isTrue();
        query("REVOKE ALL PRIVILEGES FROM root");
        assertThat(users.isSignInRequired()).isFalse();
    }

    @Test
    void aUserWhoIsVouchedForNeedsNoPassword() {
        assertThat(users.vouchedFor("root").maySee("any")).isTrue();
        assertThatThrownBy(() -> users.vouchedFor("nobody")).hasMessage("user not found");
    }
}
