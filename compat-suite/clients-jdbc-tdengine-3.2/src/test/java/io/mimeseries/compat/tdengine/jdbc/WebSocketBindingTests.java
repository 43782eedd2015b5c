package io.mimeseries.compat.tdengine.jdbc;

import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.execute;
import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.taosdata.jdbc.ws.TSWSPreparedStatement;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prepared statements of JDBC, and the driver's own methods that bind tags, names of tables and whole columns. */
@ExtendWith(TDengineJar.class)
class WebSocketBindingTests {
    private static final String COLUMNS =
            "ts timestamp, b bool, i8 tinyint, i16 smallint, i32 int, i64 bigint, f float,"
                    + " d double, a varchar(20), n nchar(20)";
    /** Well-known binary of POINT(1 2). */
    private static final byte[] POINT = {1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, -16, 63, 0, 0, 0, 0, 0, 0, 0, 64};

    @Test
    void rowsOfAllTypes(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_bind", "")) {
            execute(connection, "create table t (" + COLUMNS + ", v varbinary(20))");
            try (var insert = connection
                    .prepareStatement("insert into t values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .unwrap(TSWSPreparedStatement.class)) {
                for (int i = 1; i <= 3; i++) {
                    insert.setTimestamp(1, new Timestamp(i));
                    insert.setBoolean(2, i % 2 == 0);
                    insert.setByte(3, (byte) -i);
                    insert.setShort(4, (short) (1000 * i));
                    insert.setInt(5, 100_000 * i);
                    insert.setLong(6, Long.MAX_VALUE - i);
                    insert.setFloat(7, i / 2f);
                    insert.setDouble(8, i / 4.0);
                    insert.setString(9, "a" + i);
                    insert.setNString(10, "涛" + i);
                    insert.setVarbinary(11, new byte[] {0, (byte) -i});
                    insert.addBatch();
                }
                assertThat(insert.executeBatch()).hasSize(3);
                insert.setTimestamp(1, new Timestamp(4));
                insert.setNull(2, Types.BOOLEAN);
                insert.setNull(3, Types.TINYINT);
                insert.setNull(4, Types.SMALLINT);
                insert.setNull(5, Types.INTEGER);
                insert.setNull(6, Types.BIGINT);
                insert.setNull(7, Types.FLOAT);
                insert.setNull(8, Types.DOUBLE);
                insert.setNull(9, Types.VARCHAR);
                insert.setNull(10, Types.NCHAR);
                insert.setNull(11, Types.VARBINARY);
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
            assertThat(rows(connection, "select b, i8, i16, i32, i64, f, d, a, n from t"))
                    .containsExactly(
                            "false -1 1000 100000 9223372036854775806 0.5 0.25 a1 涛1",
                            "true -2 2000 200000 9223372036854775805 1.0 0.5 a2 涛2",
                            "false -3 3000 300000 9223372036854775804 1.5 0.75 a3 涛3",
                            "null null null null null null null null null");
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select ts, v from t where i8 = -2")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getTimestamp(1)).isEqualTo(new Timestamp(2));
                assertThat(found.getBytes(2)).containsExactly(0, -2);
            }
        }
    }

    @Test
    void parametersOfQueries(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_select", "")) {
            execute(
                    connection,
                    "create table t (ts timestamp, v int, s nchar(10), d double)",
                    "insert into t values (1000, 1, 'one', 1.5) (2000, 2, 'two', 2.5) (3000, 3, '三', 3.5)");
            try (var select = connection.prepareStatement("select s from t where v > ? and ts <= ?")) {
                select.setInt(1, 1);
                select.setTimestamp(2, new Timestamp(3000));
                assertThat(rows(select.executeQuery())).containsExactly("two", "三");
                select.setInt(1, 2);
                select.setTimestamp(2, new Timestamp(2999));
                assertThat(rows(select.executeQuery())).isEmpty();
            }
            try (var select = connection.prepareStatement("select v from t where s = ? or d < ?")) {
                select.setString(1, "三");
                select.setDouble(2, 2.0);
                assertThat(rows(select.executeQuery())).containsExactly("1", "3");
            }
        }
    }

    @Test
    void tagsAndTablesByTheirName(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_tags", "")) {
            execute(
                    connection,
                    "create table s (ts timestamp, v int) tags (b bool, i8 tinyint, i16 smallint, i32 int, i64 bigint,"
                            + " f float, d double, a varchar(20), n nchar(20), w varbinary(20), g geometry(100))");
            var sql = "insert into ? using s tags (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) values (?, ?)";
            var time = 1_704_067_200_123L;
            try (var insert = connection.prepareStatement(sql).unwrap(TSWSPreparedStatement.class)) {
                for (int table = 1; table <= 2; table++) {
                    insert.setTableName("t" + table);
                    insert.setTagBoolean(0, true);
                    insert.setTagByte(1, (byte) -1);
                    insert.setTagShort(2, (short) 2);
                    insert.setTagInt(3, 3 * table);
                    insert.setTagLong(4, 4);
                    insert.setTagFloat(5, 5.5f);
                    insert.setTagDouble(6, 6.25);
                    insert.setTagString(7, "seven");
                    insert.setTagNString(8, "八");
                    insert.setTagVarbinary(9, "nine".getBytes(StandardCharsets.UTF_8));
                    insert.setTagGeometry(10, POINT);
                    insert.setTimestamp(0, List.of(time, time + 1, time + 2));
                    insert.setInt(1, Arrays.asList(table, null, 10 * table));
                    insert.columnDataAddBatch();
                    insert.columnDataExecuteBatch();
                }
            }
            assertThat(rows(
                            connection,
                            "select tbname, v, b, i8, i16, i32, i64, f, d, a, n from s order by tbname, ts"))
                    .containsExactly(
                            "t1 1 true -1 2 3 4 5.5 6.25 seven 八",
                            "t1 null true -1 2 3 4 5.5 6.25 seven 八",
                            "t1 10 true -1 2 3 4 5.5 6.25 seven 八",
                            "t2 2 true -1 2 6 4 5.5 6.25 seven 八",
                            "t2 null true -1 2 6 4 5.5 6.25 seven 八",
                            "t2 20 true -1 2 6 4 5.5 6.25 seven 八");
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select w, g, first(ts) from s group by w, g")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getBytes(1)).asString(StandardCharsets.UTF_8).isEqualTo("nine");
                assertThat(found.getBytes(2)).isEqualTo(POINT);
                assertThat(found.getTimestamp(3)).isEqualTo(new Timestamp(time));
                assertThat(found.next()).isFalse();
            }
        }
    }

    @Test
    @Tag("stmt2")
    void severalTablesAtOnce(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_tables", "")) {
            execute(connection, "create table s (ts timestamp, v int, a nchar(10)) tags (k int)");
            try (var insert = connection
                    .prepareStatement("insert into ? using s tags (?) values (?, ?, ?)")
                    .unwrap(TSWSPreparedStatement.class)) {
                for (int table = 1; table <= 50; table++) {
                    insert.setTableName("t" + table);
                    insert.setTagInt(0, table);
                    insert.setTimestamp(0, LongStream.range(0, table).boxed().toList());
                    insert.setInt(1, Collections.nCopies(table, table));
                    insert.setNString(2, Collections.nCopies(table, "表" + table), 10);
                    insert.columnDataAddBatch();
                }
                insert.columnDataExecuteBatch();
            }
            assertThat(rows(connection, "select count(*), sum(v), sum(k) from s"))
                    .containsExactly("1275 42925 42925");
            assertThat(rows(connection, "select distinct tbname, k, a from s where k in (1, 50) order by k"))
                    .containsExactly("t1 1 表1", "t50 50 表50");
            // the table and its tags as columns of the super table
            try (var insert =
                    connection.prepareStatement("insert into s (tbname, k, ts, v, a) values (?, ?, ?, ?, ?)")) {
                for (int row = 0; row < 4; row++) {
                    insert.setString(1, "u" + row % 2);
                    insert.setInt(2, 100 + row % 2);
                    insert.setTimestamp(3, new Timestamp(row));
                    insert.setInt(4, row);
                    insert.setNString(5, "行" + row);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            assertThat(rows(connection, "select tbname, k, v, a from s where k >= 100 order by tbname, ts"))
                    .containsExactly("u0 100 0 行0", "u0 100 2 行2", "u1 101 1 行1", "u1 101 3 行3");
        }
    }

    @Test
    void jsonAsTag(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_json", "")) {
            execute(connection, "create table s (ts timestamp, v int) tags (j json)");
            try (var insert = connection
                    .prepareStatement("insert into ? using s tags (?) values (?, ?)")
                    .unwrap(TSWSPreparedStatement.class)) {
                insert.setTableName("t");
                insert.setTagJson(0, "{\"city\":\"北京\",\"n\":7}");
                insert.setTimestamp(0, List.of(1L));
                insert.setInt(1, List.of(1));
                insert.columnDataAddBatch();
                insert.columnDataExecuteBatch();
            }
            assertThat(rows(connection, "select j->'city', j->'n' from s")).containsExactly("\"北京\" 7.000000000");
        }
    }

    @Test
    void wholeColumns(TDengineJar.Server server) throws SQLException {
        int size = 10_000;
        try (var connection = server.connect("j_columns", "")) {
            execute(connection, "create table s (" + COLUMNS + ", v varbinary(20), g geometry(100)) tags (k int)");
            try (var insert = connection
                    .prepareStatement("insert into ? using s tags (?) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .unwrap(TSWSPreparedStatement.class)) {
                var base = 1_704_067_200_000L;
                insert.setTableName("t");
                insert.setTagInt(0, 1);
                insert.setTimestamp(
                        0, LongStream.range(base, base + size).boxed().toList());
                insert.setBoolean(1, some(size, true));
                insert.setByte(2, some(size, (byte) 2));
                insert.setShort(3, some(size, (short) 3));
                insert.setInt(4, IntStream.range(0, size).boxed().toList());
                insert.setLong(5, some(size, 5L));
                insert.setFloat(6, some(size, 6.5f));
                insert.setDouble(7, some(size, 7.25));
                insert.setString(8, some(size, "eight"), 20);
                insert.setNString(9, some(size, "九"), 20);
                insert.setVarbinary(10, some(size, new byte[] {10, -10}), 20);
                insert.setGeometry(11, some(size, POINT), 100);
                insert.columnDataAddBatch();
                insert.columnDataExecuteBatch();
                insert.columnDataCloseBatch();
            }
            assertThat(rows(
                            connection,
                            "select count(*), count(b), count(i8), sum(i16), sum(i32), sum(i64), sum(f), sum(d),"
                                    + " count(a), count(n), count(v), count(g) from t"))
                    .containsExactly("10000 5000 5000 15000 49995000 25000 32500.0 36250.0 5000 5000 5000 5000");
            assertThat(rows(connection, "select i32, b, a, n from t where ts = 1704067209998"))
                    .containsExactly("9998 true eight 九");
        }
    }

    /** A column of which every second value is there. */
    private static <T> List<T> some(int size, T value) {
        var values = new ArrayList<T>(Collections.nCopies(size, null));
        for (int i = 0; i < size; i += 2) {
            values.set(i, value);
        }
        return values;
    }

    @Test
    void errors(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_bind_errors", "")) {
            execute(connection, "create table t (ts timestamp, s varchar(3))");
            assertThatThrownBy(() -> {
                        try (var insert = connection.prepareStatement("insert into nothing values (?, ?)")) {
                            insert.setTimestamp(1, new Timestamp(1));
                            insert.setString(2, "x");
                            insert.executeUpdate();
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Table does not exist");
            try (var insert = connection.prepareStatement("insert into t values (?, ?)")) {
                insert.setTimestamp(1, new Timestamp(1));
                insert.setString(2, "too long");
                assertThatThrownBy(insert::executeUpdate).isInstanceOf(SQLException.class);
            }
            assertThat(rows(connection, "select count(*) from t")).containsExactly("0");
        }
    }
}
