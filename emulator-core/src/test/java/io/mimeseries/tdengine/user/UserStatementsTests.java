package io.mimeseries.tdengine.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import io.mimeseries.tdengine.TDengineException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserStatementsTests {
    private final Console sql = new Console(new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));

    private void login(String user, String password) {
        sql.server().openSession(user, password, ZoneOffset.UTC);
    }

    @Test
    void passwordsOpenSessions() {
        login("root", "taosdata");
        sql.run("CREATE USER u PASS 'Abcdef12'");
        login("u", "Abcdef12");
        sql.run("ALTER USER u PASS 'Newpass1!'");
        login("u", "Newpass1!");
        assertThatThrownBy(() -> login("u", "Abcdef12"))
                .isInstanceOf(TDengineException.class)
                .hasMessage("Authentication failure");
        sql.run("ALTER USER u ENABLE 0");
        assertThatThrownBy(() -> login("u", "Newpass1!")).isInstanceOf(TDengineException.class);
    }

    @Test
    void passwordsHaveEightCharactersOfThreeClasses() {
        sql.refuses("CREATE USER u PASS 'Abcde12'", 0x2611, "Password too short or empty");
        sql.refuses("CREATE USER u PASS 'abcdefg1'", 0x0353, "Invalid password format");
        sql.refuses("CREATE USER u PASS '" + "Ab1".repeat(86) + "'", 0x2610, "Name or password too long");
        sql.refuses("CREATE USER root PASS 'Abcdef12'", 0x0350, "User already exists");
        sql.refuses("DROP USER nobody", 0x0351, "Invalid user");
    }

    @Test
    void privilegesOnAllDatabasesAreThoseOnEachThatThereIs() {
        sql.run("CREATE DATABASE a", "CREATE DATABASE b", "CREATE USER u PASS 'Abcdef12'", "GRANT ALL ON *.* TO u");
        sql.run("REVOKE WRITE ON b.* FROM u");
        assertThat(sql.rows("SHOW USER PRIVILEGES").stream()
                        .map(row -> row.subList(0, 3))
                        .toList())
                .containsExactly(
                        List.of("root", "all", "all"),
                        List.of("u", "read", "a"),
                        List.of("u", "read", "b"),
                        List.of("u", "write", "a"));
    }

    @Test
    void onlyTheAdministratorChangesUsers() {
        sql.run("CREATE USER u PASS 'Abcdef12'");
        var user = new Console(sql.server().clock()).as(sql.server().openSession("u", "Abcdef12", ZoneOffset.UTC));
        user.refuses("CREATE USER v PASS 'Abcdef12'", 0x2644, "Permission denied or target object not exist");
        user.run("ALTER USER u PASS 'Newpass1!'");
    }

    @Test
    void privilegesMayBeOnOneTable() {
        sql.run(
                "CREATE DATABASE a",
                "CREATE STABLE a.s (ts TIMESTAMP, v INT) TAGS (g INT)",
                "CREATE TABLE a.c USING a.s TAGS (1)",
                "CREATE USER u PASS 'Abcdef12'",
                "GRANT READ ON a.s TO u");
        assertThat(sql.rows("SHOW USER PRIVILEGES").get(1).subList(0, 4)).containsExactly("u", "read", "a", "s");
        sql.refuses("GRANT READ ON a.nosuch TO u", 0x2603, "Table does not exist");
        sql.refuses(
                "GRANT READ ON a.c TO u",
                0x2600,
                "syntax error near \"Only supertable and normal table can be granted\"");
        sql.run("REVOKE READ ON a.s FROM u");
        assertThat(sql.rows("SHOW USER PRIVILEGES")).hasSize(1);
    }

    /** The community edition takes GRANT and REVOKE and lets everybody in all the same. */
    @Test
    void privilegesAreNotAskedFor() {
        sql.run("CREATE DATABASE a", "CREATE TABLE a.n (ts TIMESTAMP, v INT)", "CREATE USER u PASS 'Abcdef12'");
        var user = new Console(sql.server().clock()).as(sql.server().openSession("u", "Abcdef12", ZoneOffset.UTC));
        user.run("INSERT INTO a.n VALUES (NOW, 1)");
        assertThat(user.rows("SELECT v FROM a.n")).containsExactly(List.of(1L));
    }

    @Test
    void theServerShowsItselfOnlyToThoseWhoMayLook() {
        sql.run("CREATE DATABASE a", "CREATE USER u PASS 'Abcdef12' SYSINFO 0");
        var user = new Console(sql.server().clock()).as(sql.server().openSession("u", "Abcdef12", ZoneOffset.UTC));
        for (var statement : List.of("SHOW DNODES", "SHOW CLUSTER", "SHOW a.VGROUPS", "SHOW CREATE DATABASE a")) {
            user.refuses(statement, 0x2644, "Permission denied or target object not exist");
        }
        assertThat(user.rows("SHOW DATABASES")).isNotEmpty();
        sql.run("ALTER USER u SYSINFO 1");
        assertThat(user.rows("SHOW DNODES")).hasSize(1);
    }
}
