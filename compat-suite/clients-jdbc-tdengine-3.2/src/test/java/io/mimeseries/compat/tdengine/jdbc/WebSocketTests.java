package io.mimeseries.compat.tdengine.jdbc;

import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.execute;
import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Connections, errors and what a connection tells of the server's tables. */
@ExtendWith(TDengineJar.class)
class WebSocketTests {
    private static List<String> texts(ResultSet found, String column) throws SQLException {
        try (found) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(column));
            }
            return texts;
        }
    }

    private static void usable(Connection connection) throws SQLException {
        try (connection) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(rows(connection, "select 1, 'one'")).containsExactly("1 one");
        }
    }

    @Test
    void connects(TDengineJar.Server server) throws SQLException {
        usable(DriverManager.getConnection(server.url("")));
        usable(DriverManager.getConnection(server.url("information_schema")));
        usable(DriverManager.getConnection(server.url("", "messageWaitTimeout=5000", "httpConnectTimeout=5000")));
    }

    @Test
    @Tag("TAOS-WS")
    void connectsByTheUrlOfWebSockets(TDengineJar.Server server) throws SQLException {
        var url = "jdbc:TAOS-WS://" + server.address() + "/?user=root&password=taosdata";
        usable(DriverManager.getConnection(url));
        usable(DriverManager.getConnection(url + "&enableCompression=true"));
        usable(DriverManager.getConnection(url + "&app_name=tests&app_ip=127.0.0.1&timezone=Asia/Shanghai"));
    }

    @Test
    void whoIsNotKnownDoesNotConnect(TDengineJar.Server server) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("").replace("taosdata", "wrong")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Authentication failure");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("no_such_database")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Database not exist");
    }

    @Test
    void errorsHaveTheServersCode(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_errors", "");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("selec"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(0x2600))
                    .hasMessageContaining("syntax error near \"selec\"");
            assertThatThrownBy(() -> statement.executeQuery("select * from nothing"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(0x2603))
                    .hasMessageContaining("Table does not exist");
            assertThat(rows(connection, "select 'still here'")).containsExactly("still here");
        }
    }

    @Test
    void describesDatabasesAndTables(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_meta", "")) {
            execute(
                    connection,
                    "create table t (ts timestamp, v int, f float, s nchar(10), b bool)",
                    "create table meters (ts timestamp, current float) tags (location varchar(20), groupid int)",
                    "create table d0 using meters tags ('Palo Alto', 2)");
            var meta = connection.getMetaData();
            assertThat(meta.getDatabaseProductVersion()).startsWith("3.");
            assertThat(texts(meta.getCatalogs(), "TABLE_CAT")).contains("j_meta", "information_schema");
            assertThat(texts(meta.getTables("j_meta", null, "t", null), "TABLE_NAME"))
                    .containsExactly("t");
            assertThat(texts(meta.getTables("j_meta", null, null, null), "TABLE_NAME"))
                    .contains("t", "d0", "meters");
            assertThat(texts(meta.getSuperTables("j_meta", null, "d0"), "SUPERTABLE_NAME"))
                    .containsExactly("meters");
            assertThat(texts(meta.getPrimaryKeys("j_meta", null, "t"), "COLUMN_NAME"))
                    .containsExactly("ts");
            assertThat(texts(meta.getColumns("j_meta", null, "t", null), "COLUMN_NAME"))
                    .containsExactly("ts", "v", "f", "s", "b");
            assertThat(texts(meta.getColumns("j_meta", null, "meters", null), "TYPE_NAME"))
                    .containsExactly("TIMESTAMP", "FLOAT", "VARCHAR", "INT");
            connection.setCatalog("j_meta");
            assertThat(connection.getCatalog()).isEqualTo("j_meta");
        }
    }
}
