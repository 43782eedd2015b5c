package io.mimeseries.compat.tdengine.jdbc;

import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.execute;
import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only newer versions bind: more types, rows instead of columns, and writers in the background. */
@ExtendWith(TDengineJar.class)
@Tag("modes")
class WebSocketModesTests {
    private static final String INSERT = "insert into s (tbname, k, ts, v, a) values (?, ?, ?, ?, ?)";

    @Test
    void typesOfNewerVersions(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_types", "precision 'ns'")) {
            execute(
                    connection,
                    "create table t (ts timestamp, b blob, u8 tinyint unsigned, u16"
                            + " smallint unsigned, u32 int unsigned, u64 bigint unsigned)");
            var time = new Timestamp(1_704_067_200_000L);
            time.setNanos(123_456_789);
            try (var insert = connection.prepareStatement("insert into t values (?, ?, ?, ?, ?, ?)")) {
                insert.setTimestamp(1, time);
                insert.setBytes(2, new byte[] {0, -1});
                insert.setShort(3, (short) 255);
                insert.setInt(4, 65_535);
                insert.setLong(5, 4_294_967_295L);
                insert.setObject(6, new BigInteger("18446744073709551615"));
                insert.addBatch();
                insert.executeBatch();
            }
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select ts, b, u8, u16, u32, u64 from t")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getTimestamp(1)).isEqualTo(time);
                assertThat(found.getBytes(2)).containsExactly(0, -1);
                assertThat(found.getInt(3)).isEqualTo(255);
                assertThat(found.getInt(4)).isEqualTo(65_535);
                assertThat(found.getLong(5)).isEqualTo(4_294_967_295L);
                assertThat(found.getString(6)).isEqualTo("18446744073709551615");
            }
        }
    }

    @Test
    void bindsRows(TDengineJar.Server server) throws SQLException {
        try (var made = server.connect("j_line", "");
                var connection = DriverManager.getConnection(server.url("j_line", "pbsMode=line"))) {
            execute(made, "create table s (ts timestamp, v int, a nchar(10)) tags (k int)");
            try (var insert = connection.prepareStatement(INSERT)) {
                write(insert);
                insert.executeBatch();
            }
            assertThat(rows(made, "select tbname, k, v, a from s order by ts")).isEqualTo(written());
        }
    }

    @Test
    void writesInTheBackground(TDengineJar.Server server) throws SQLException {
        try (var made = server.connect("j_background", "");
                var connection = DriverManager.getConnection(server.url(
                        "j_background", "asyncInsert=true", "backendWriteThreadNum=2", "batchSizeByRow=100"))) {
            execute(made, "create table s (ts timestamp, v int, a nchar(10)) tags (k int)");
            try (var insert = connection.prepareStatement("ASYNC_" + INSERT.toUpperCase(Locale.ROOT))) {
                write(insert);
                insert.executeBatch();
                // waits for the writers
                assertThat(insert.executeUpdate()).isEqualTo(1000);
            }
            assertThat(rows(made, "select tbname, k, v, a from s order by ts")).isEqualTo(written());
        }
    }

    private static void write(PreparedStatement insert) throws SQLException {
        for (int i = 0; i < 1000; i++) {
            insert.setString(1, "t" + i % 7);
            insert.setInt(2, i % 7);
            insert.setTimestamp(3, new Timestamp(i));
            insert.setInt(4, i);
            insert.setNString(5, "行" + i);
            insert.addBatch();
        }
    }

    private static List<String> written() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 1000; i++) {
            rows.add("t" + i % 7 + " " + i % 7 + " " + i + " 行" + i);
        }
        return rows;
    }
}
