package io.mimeseries.compat.iotdb.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.compat.programs.DatabaseJar;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JdbcTests {
    @Test
    void writesAndQueries() throws Exception {
        Class.forName("org.apache.iotdb.jdbc.IoTDBDriver");
        try (var server = DatabaseJar.start("--iotdb=0");
                var connection = DriverManager.getConnection(
                        "jdbc:iotdb://" + server.host() + ":" + server.port() + "/", "root", "root");
                var statement = connection.createStatement()) {
            statement.execute("create database root.j");
            statement.execute("create timeseries root.j.d.s with datatype=INT32, encoding=RLE");
            statement.executeUpdate("insert into root.j.d(time, s) values (1, 10)");
            statement.addBatch("insert into root.j.d(time, s) values (2, 20)");
            statement.addBatch("insert into root.j.d(time, s) values (3, 30)");
            statement.executeBatch();
            try (var found = statement.executeQuery("select s from root.j.d")) {
                assertThat(found.getMetaData().getColumnName(1)).isEqualTo("Time");
                assertThat(found.getMetaData().getColumnName(2)).isEqualTo("root.j.d.s");
                var values = new ArrayList<List<Long>>();
                while (found.next()) {
                    values.add(List.of(found.getLong(1), (long) found.getInt(2)));
                }
                assertThat(values).containsExactly(List.of(1L, 10L), List.of(2L, 20L), List.of(3L, 30L));
            }
            assertThatThrownBy(() -> statement.executeQuery("selec"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageStartingWith("700: ");
        }
    }
}
