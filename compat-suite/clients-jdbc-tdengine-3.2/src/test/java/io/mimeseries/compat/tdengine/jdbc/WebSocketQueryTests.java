package io.mimeseries.compat.tdengine.jdbc;

import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.execute;
import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of all types, written as SQL. */
@ExtendWith(TDengineJar.class)
class WebSocketQueryTests {
    @Test
    void numbers(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_numbers", "");
                var statement = connection.createStatement()) {
            execute(
                    connection,
                    "create table t (ts timestamp, b bool, i8 tinyint, i16 smallint, i32 int, i64 bigint, u8 tinyint"
                            + " unsigned, u16 smallint unsigned, u32 int unsigned, u64 bigint unsigned, f float, d double)");
            assertThat(statement.executeUpdate("insert into t values"
                            + " (1, true, -128, -32768, -2147483648, -9223372036854775808, 0, 0, 0, 0, -1.5, 1e-300)"
                            + " (2, false, 127, 32767, 2147483647, 9223372036854775807, 255, 65535, 4294967295,"
                            + " 18446744073709551615, 3.25, 1.7976931348623157e308)"
                            + " (3, null, null, null, null, null, null, null, null, null, null, null)"))
                    .isEqualTo(3);
            try (var found = statement.executeQuery("select * from t")) {
                var meta = found.getMetaData();
                assertThat(IntStream.rangeClosed(1, meta.getColumnCount())
                                .mapToObj(i -> label(meta, i))
                                .collect(Collectors.joining(", ")))
                        .isEqualTo("ts TIMESTAMP, b BOOL, i8 TINYINT, i16 SMALLINT, i32 INT, i64 BIGINT, u8 TINYINT"
                                + " UNSIGNED, u16 SMALLINT UNSIGNED, u32 INT UNSIGNED, u64 BIGINT UNSIGNED, f FLOAT,"
                                + " d DOUBLE");
                assertThat(found.next()).isTrue();
                assertThat(found.getTimestamp("ts")).isEqualTo(new Timestamp(1));
                assertThat(found.getBoolean("b")).isTrue();
                assertThat(found.getByte("i8")).isEqualTo(Byte.MIN_VALUE);
                assertThat(found.getShort("i16")).isEqualTo(Short.MIN_VALUE);
                assertThat(found.getInt("i32")).isEqualTo(Integer.MIN_VALUE);
                assertThat(found.getLong("i64")).isEqualTo(Long.MIN_VALUE);
                assertThat(found.getLong("u64")).isZero();
                assertThat(found.getFloat("f")).isEqualTo(-1.5f);
                assertThat(found.getDouble("d")).isEqualTo(1e-300);
                assertThat(found.next()).isTrue();
                assertThat(found.getBoolean("b")).isFalse();
                assertThat(found.getByte("i8")).isEqualTo(Byte.MAX_VALUE);
                assertThat(found.getShort("i16")).isEqualTo(Short.MAX_VALUE);
                assertThat(found.getInt("i32")).isEqualTo(Integer.MAX_VALUE);
                assertThat(found.getLong("i64")).isEqualTo(Long.MAX_VALUE);
                assertThat(found.getShort("u8")).isEqualTo((short) 255);
                assertThat(found.getInt("u16")).isEqualTo(65_535);
                assertThat(found.getLong("u32")).isEqualTo(4_294_967_295L);
                assertThat(found.getString("u64")).isEqualTo("18446744073709551615");
                assertThat(found.getDouble("f")).isEqualTo(3.25);
                assertThat(found.getDouble("d")).isEqualTo(Double.MAX_VALUE);
                assertThat(found.next()).isTrue();
                for (int i = 2; i <= meta.getColumnCount(); i++) {
                    assertThat(found.getObject(i)).as(meta.getColumnLabel(i)).isNull();
                    assertThat(found.wasNull()).isTrue();
                }
                assertThat(found.next()).isFalse();
            }
        }
    }

    private static String label(ResultSetMetaData meta, int column) {
        try {
            return meta.getColumnLabel(column) + " " + meta.getColumnTypeName(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void texts(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_texts", "");
                var statement = connection.createStatement()) {
            execute(
                    connection,
                    "create table s (ts timestamp, a varchar(20), n nchar(20), v varbinary(20), g geometry(100))"
                            + " tags (j json)",
                    "insert into t using s tags ('{\"k\":1,\"s\":\"x\"}') values (1, 'a b', '涛思😀', '\\x00ff10',"
                            + " 'POINT(1 2)') (2, '', '', '', null) (3, null, null, null, null)");
            try (var found = statement.executeQuery("select a, n, v, g, j from s order by ts")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString("a")).isEqualTo("a b");
                assertThat(found.getString("n")).isEqualTo("涛思😀");
                assertThat(found.getBytes("v")).containsExactly(0, -1, 16);
                // well-known binary: byte order, type, x, y
                assertThat(found.getBytes("g")).hasSize(21).startsWith(1, 1, 0, 0, 0);
                assertThat(found.getString("j")).isEqualTo("{\"k\":1,\"s\":\"x\"}");
                assertThat(found.next()).isTrue();
                assertThat(found.getString("a")).isEmpty();
                assertThat(found.getString("n")).isEmpty();
                assertThat(found.getBytes("v")).isEmpty();
                assertThat(found.getBytes("g")).isNull();
                assertThat(found.next()).isTrue();
                assertThat(found.getString("a")).isNull();
                assertThat(found.getString("n")).isNull();
                assertThat(found.getBytes("v")).isNull();
                assertThat(found.next()).isFalse();
            }
            assertThat(rows(connection, "select a from s where j->'k' = 1 and n = '涛思😀'"))
                    .containsExactly("a b");
        }
    }

    @Test
    @Tag("decimal")
    void decimals(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_decimals", "");
                var statement = connection.createStatement()) {
            execute(
                    connection,
                    "create table t (ts timestamp, d decimal(10, 2), e decimal(38, 10))",
                    "insert into t values (1, '-12345678.90', '1234567890123456789012345678.0123456789') (2, null, null)");
            try (var found = statement.executeQuery("select * from t")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getBigDecimal(2)).isEqualTo(new BigDecimal("-12345678.90"));
                assertThat(found.getBigDecimal(3)).isEqualTo(new BigDecimal("1234567890123456789012345678.0123456789"));
                assertThat(found.next()).isTrue();
                assertThat(found.getBigDecimal(2)).isNull();
                assertThat(found.getBigDecimal(3)).isNull();
            }
        }
    }

    @Test
    @Tag("blob")
    void blobs(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_blobs", "");
                var statement = connection.createStatement()) {
            execute(
                    connection,
                    "create table t (ts timestamp, b blob)",
                    "insert into t values (1, '\\x0102ff') (2, null)");
            try (var found = statement.executeQuery("select b from t")) {
                assertThat(found.next()).isTrue();
                Blob blob = found.getBlob(1);
                assertThat(blob.getBytes(1, (int) blob.length())).containsExactly(1, 2, -1);
                assertThat(found.next()).isTrue();
                assertThat(found.getBlob(1)).isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ms, 2024-01-01T00:00:00.123Z",
        "us, 2024-01-01T00:00:00.123456Z",
        "ns, 2024-01-01T00:00:00.123456789Z",
        "ns, 1969-12-31T23:59:59.999999999Z"
    })
    void timestamps(String precision, String time, TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_times_" + precision, "precision '" + precision + "'");
                var statement = connection.createStatement()) {
            execute(
                    connection,
                    "create table t (ts timestamp, u timestamp)",
                    "insert into t values ('" + time + "', '" + time + "')");
            try (var found = statement.executeQuery("select ts, u from t")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getTimestamp(1).toInstant()).isEqualTo(Instant.parse(time));
                assertThat(found.getTimestamp(2).toInstant()).isEqualTo(Instant.parse(time));
            }
        }
    }

    @Test
    void manyBlocks(TDengineJar.Server server) throws SQLException {
        int size = 20_000;
        try (var connection = server.connect("j_many", "");
                var statement = connection.createStatement()) {
            execute(connection, "create table t (ts timestamp, v int, s varchar(20))");
            for (int from = 1; from <= size; from += 5000) {
                assertThat(statement.executeUpdate(IntStream.range(from, from + 5000)
                                .mapToObj(i -> "(" + i + ", " + i + ", 'row " + i + "')")
                                .collect(Collectors.joining(" ", "insert into t values ", ""))))
                        .isEqualTo(5000);
            }
            try (var found = statement.executeQuery("select * from t")) {
                for (int i = 1; i <= size; i++) {
                    assertThat(found.next()).isTrue();
                    assertThat(found.getTimestamp(1).getTime()).isEqualTo(i);
                    assertThat(found.getInt(2)).isEqualTo(i);
                    assertThat(found.getString(3)).isEqualTo("row " + i);
                }
                assertThat(found.next()).isFalse();
            }
            // left before the end
            try (var found = statement.executeQuery("select * from t")) {
                assertThat(found.next()).isTrue();
            }
            assertThat(rows(connection, "select count(*), sum(v) from t")).containsExactly(size + " 200010000");
            assertThat(rows(connection, "select * from t where v < 0")).isEmpty();
        }
    }

    @Test
    void batchesAndKindsOfStatements(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_batch", "");
                var statement = connection.createStatement()) {
            assertThat(statement.execute("create table t (ts timestamp, v int)"))
                    .isFalse();
            assertThat(statement.getUpdateCount()).isZero();
            statement.addBatch("insert into t values (1, 1)");
            statement.addBatch("insert into t values (2, 2) (3, 3)");
            assertThat(statement.executeBatch()).containsExactly(1, 2);
            assertThat(statement.execute("select * from t")).isTrue();
            try (var found = statement.getResultSet()) {
                assertThat(rows(found)).hasSize(3);
            }
            assertThat(rows(connection, "select _wstart, count(*) from t interval(2a)"))
                    .hasSize(2);
            assertThat(rows(connection, "show tables")).containsExactly("t");
            assertThat(rows(connection, "describe t")).hasSize(2);
        }
    }

    @Test
    void threadsShareAConnection(TDengineJar.Server server) throws Exception {
        try (var connection = server.connect("j_threads", "")) {
            execute(connection, "create table s (ts timestamp, v int) tags (k int)");
            var threads = Executors.newFixedThreadPool(4);
            try {
                var work = new ArrayList<Callable<List<String>>>();
                for (int i = 0; i < 20; i++) {
                    int number = i;
                    work.add(() -> {
                        var row = "(" + number + ", " + number + ")";
                        execute(connection, "insert into t" + number + " using s tags (" + number + ") values " + row);
                        return rows(connection, "select v, k, tbname from s where k = " + number);
                    });
                }
                var found = threads.invokeAll(work);
                for (int i = 0; i < found.size(); i++) {
                    assertThat(found.get(i).get()).containsExactly(i + " " + i + " t" + i);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }
}
