package io.mimeseries.influxdb.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.influxql.ast.Privilege;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTests {
    private final Catalog catalog = Users.create(Databases.create(Catalog.EMPTY, "db"), "u", "secret", false);

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "pässword", "it's", "😀"})
    void knowsAPasswordAgain(String password) {
        var hash = PasswordHash.of(password);
        assertThat(hash.matches(password)).isTrue();
        assertThat(hash.matches(password + "x")).isFalse();
        assertThat(hash).hasToString("[REDACTED]").isNotEqualTo(PasswordHash.of(password));
    }

    @Test
    void takesTheSameUserAgainAndRefusesAnother() {
        assertThat(Users.create(catalog, "u", "secret", false)).isSameAs(catalog);
        assertThatThrownBy(() -> Users.create(catalog, "u", "other", false)).hasMessage(CatalogErrors.USER_EXISTS);
        assertThatThrownBy(() -> Users.create(catalog, "u", "secret", true)).hasMessage(CatalogErrors.USER_EXISTS);
        assertThatThrownBy(() -> Users.create(catalog, "", "p", false)).hasMessage(CatalogErrors.USERNAME_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, READ, WRITE",
        "ALL, WRITE, READ",
        "ALL, ALL, NONE",
        "READ, READ, NONE",
        "READ, WRITE, READ",
        "WRITE, ALL, NONE",
        "NONE, READ, NONE"
    })
    void revokesPartOfWhatIsHeld(Privilege held, Privilege revoked, Privilege left) {
        var after = Users.revoke(Users.grant(catalog, "u", "db", held), "u", "db", revoked);
        assertThat(after.requireUser("u").privileges()).containsEntry("db", left);
    }

    @Test
    void asksForTheUserBeforeTheDatabase() {
        assertThatThrownBy(() -> Users.grant(catalog, "x", "y", Privilege.READ)).hasMessage("user not found");
        assertThatThrownBy(() -> Users.revoke(catalog, "u", "y", Privilege.READ))
                .hasMessage("database not found: y");
    }

    @Test
    void forgetsPrivilegesOnADroppedDatabase() {
        var after = Databases.drop(Users.grant(catalog, "u", "db", Privilege.ALL), "db");
        assertThat(after.requireUser("u").privileges()).isEmpty();
    }
}
