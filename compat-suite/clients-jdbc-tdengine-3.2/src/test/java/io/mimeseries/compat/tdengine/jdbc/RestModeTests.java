package io.mimeseries.compat.tdengine.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TDengineJar.class)
class RestModeTests {
    private Connection connection;

    @BeforeEach
    void connect(TDengineJar.Server server) throws SQLException {
        connection =
                DriverManager.getConnection("jdbc:TAOS-RS://" + server.address() + "/?user=root&password=taosdata");
        try (var statement = connection.createStatement()) {
            statement.execute("drop database if exists j");
            statement.execute("create database j keep 36500");
            statement.execute("use j");
            statement.execute("create table t (ts timestamp, v int, f float, s nchar(10), b bool)");
        }
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private static List<String> texts(ResultSet found, String column) throws SQLException {
        try (found) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(column));
            }
            return texts;
        }
    }

    @Test
    void writesAndQueries() throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into t values ('2024-01-01 00:00:00', 1, 1.5, '你好', true)"))
                    .isEqualTo(1);
            statement.addBatch("insert into t (ts, v) values ('2024-01-01 00:00:01', 2)");
            statement.addBatch("insert into t (ts, v) values ('2024-01-01 00:00:02', 3)");
            assertThat(statement.executeBatch()).containsExactly(1, 1);
            try (var found = statement.executeQuery("select * from t")) {
                var meta = found.getMetaData();
                assertThat(meta.getColumnCount()).isEqualTo(5);
                assertThat(meta.getColumnTypeName(4)).isEqualTo("NCHAR");
                assertThat(found.next()).isTrue();
                assertThat(found.getTimestamp(1).toInstant()).isEqualTo(Instant.parse("2024-01-01T00:00:00Z"));
                assertThat(found.getInt("v")).isEqualTo(1);
                assertThat(found.getFloat("f")).isEqualTo(1.5f);
                assertThat(found.getString("s")).isEqualTo("你好");
                assertThat(found.getBoolean("b")).isTrue();
                assertThat(found.next()).isTrue();
                assertThat(found.getString("s")).isNull();
                assertThat(found.next()).isTrue();
                assertThat(found.next()).isFalse();
            }
        }
    }

    @Test
    void preparesStatements() throws SQLException {
        try (var insert = connection.prepareStatement("insert into j.t (ts, v, s) values (?, ?, ?)")) {
            insert.setTimestamp(1, new Timestamp(1_704_067_200_000L));
            insert.setInt(2, 9);
            insert.setString(3, "nine");
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        try (var select = connection.prepareStatement("select s from j.t where v > ?")) {
            select.setInt(1, 8);
            assertThat(texts(select.executeQuery(), "s")).containsExactly("nine");
        }
    }

    @Test
    void describesDatabasesAndTables() throws SQLException {
        var meta = connection.getMetaData();
        assertThat(meta.getDatabaseProductVersion()).startsWith("3.");
        assertThat(texts(meta.getCatalogs(), "TABLE_CAT")).contains("j", "information_schema");
        assertThat(texts(meta.getTables("j", null, "t", null), "TABLE_NAME")).containsExactly("t");
        assertThat(texts(meta.getColumns("j", null, "t", null), "COLUMN_NAME"))
                .containsExactly("ts", "v", "f", "s", "b");
        assertThat(texts(meta.getColumns("j", null, "t", null), "TYPE_NAME"))
                .containsExactly("TIMESTAMP", "INT", "FLOAT", "NCHAR", "BOOL");
    }

    @Test
    void errorsHaveTheServersCode() throws SQLException {
        assertThat(connection.isValid(5)).isTrue();
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("selec"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(0x2600))
                    .hasMessageContaining("syntax error near \"selec\"");
        }
    }
}
