package io.mimeseries.influxdb.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.ast.Privilege;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.catalog.PasswordHash;
import io.mimeseries.influxdb.catalog.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real server's answers to every kind of statement are in {@code privileges-1.6.7.txt}. */
class UserAuthorizerTests {
    private static final PasswordHash PASSWORD = PasswordHash.of("secret");

    private static Authorizer user(String name, Map<String, Privilege> privileges) {
        return new UserAuthorizer(new User(name, PASSWORD, false, new TreeMap<>(privileges)));
    }

    static Stream<List<String>> recorded() throws IOException {
        try (var file = UserAuthorizerTests.class.getResourceAsStream("privileges-1.6.7.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" \\| ")));
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void requiresWhatTheRealServerDoes(List<String> row) {
        var none = user("none", Map.of());
        var statements = row.get(0);
        assertThat(List.of(
                        required(none, "none", statements, "db0"),
                        required(user("reader", Map.of("db0", Privilege.READ)), "reader", statements, "db0"),
                        required(user("writer", Map.of("db0", Privilege.WRITE)), "writer", statements, "db0"),
                        required(
                                user("mixed", Map.of("db0", Privilege.READ, "db1", Privilege.WRITE)),
                                "mixed",
                                statements,
                                "db0"),
                        required(none, "none", statements, "")))
                .isEqualTo(row.subList(1, 6));
    }

    /** What stands behind "requires" in the refusal, whose rest is checked. */
    private String required(Authorizer authorizer, String name, String text, String database) {
        var statements = parse(text);
        try {
            authorizer.authorizeQuery(statements, database);
            return "ok";
        } catch (InfluxDbException e) {
            assertThat(e.kind()).isEqualTo(InfluxDbException.Kind.FORBIDDEN);
            assertThat(e.text())
                    .startsWith("error authorizing query: " + name + " not authorized to execute statement '");
            assertThat(statements).anySatisfy(statement -> assertThat(e.text()).contains("'" + statement + "'"));
            return e.text().substring(e.text().lastIndexOf(", requires ") + 11).stripTrailing();
        }
    }

    private static List<Statement> parse(String text) {
        return InfluxQlParser.parse(text, Map.of());
    }

    @Test
    void adminsMayDoEverything() {
        var admin = new UserAuthorizer(new User("root", PASSWORD, true, new TreeMap<>()));
        assertThatCode(() -> {
                    admin.authorizeQuery(parse("DROP DATABASE db0; SELECT * FROM db1..cpu; SHOW USERS"), "");
                    admin.authorizeWrite("db0");
                })
                .doesNotThrowAnyException();
        assertThat(admin.maySee("db0")).isTrue();
    }

    @Test
    void theFirstStatementOfAllCreatesAnAdmin() {
        var nobody = new UserAuthorizer(null, true);
        assertThatCode(() -> nobody.authorizeQuery(
                        parse("CREATE USER root WITH PASSWORD 'x' WITH ALL PRIVILEGES; SHOW USERS"), ""))
                .doesNotThrowAnyException();
        for (var refused : List.of(
                "SHOW DATABASES",
                "CREATE USER root WITH PASSWORD 'x'",
                "SHOW DATABASES; CREATE USER root WITH PASSWORD 'x' WITH ALL PRIVILEGES")) {
            assertThatThrownBy(() -> nobody.authorizeQuery(parse(refused), ""))
                    .hasMessage("error authorizing query: create admin user first or disable authentication");
        }
        assertThatThrownBy(() -> nobody.authorizeWrite("db0"))
                .hasMessage("user is required to write to database \"db0\"");
    }

    @Test
    void withoutAnAdminAmongTheUsersNobodyMayDoAnything() {
        var nobody = new UserAuthorizer(null, false);
        assertThatThrownBy(() ->
                        nobody.authorizeQuery(parse("CREATE USER root WITH PASSWORD 'x' WITH ALL PRIVILEGES"), ""))
                .hasMessage("error authorizing query: no user provided");
    }

    @Test
    void writesNeedThePrivilegeToWrite() {
        assertThatThrownBy(() -> user("o'\"x", Map.of("d\"b", Privilege.READ)).authorizeWrite("d\"b"))
                .hasMessage("\"o'\\\"x\" user is not authorized to write to database \"d\\\"b\"");
        assertThatCode(() -> user("a", Map.of("db0", Privilege.ALL)).authorizeWrite("db0"))
                .doesNotThrowAnyException();
    }

    @Test
    void databasesAreSeenByWhoMayReadOrWriteThem() {
        var user = user("a", Map.of("r", Privilege.READ, "w", Privilege.WRITE, "gone", Privilege.NONE));
        assertThat(Stream.of("r", "w", "gone", "other").filter(user::maySee)).containsExactly("r", "w");
    }
}
