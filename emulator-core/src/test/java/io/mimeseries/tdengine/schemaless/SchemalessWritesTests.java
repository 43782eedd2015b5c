package io.mimeseries.tdengine.schemaless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.storage.Block;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineSettings;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.DatabaseOptions;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.write.Writes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemalessWritesTests {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00.123456789Z");
    private final TDengineStore store = new TDengineStore(new ManualClock(NOW));
    private final SchemalessWrites writes = new SchemalessWrites(store, new Writes(() -> TDengineSettings.DEFAULT));

    @BeforeEach
    void makeDatabase() {
        store.update(update -> update.databases().create("db", 0, options(Precision.MILLISECONDS)));
    }

    private static DatabaseOptions options(Precision precision) {
        return new DatabaseOptions(precision, List.of(5_256_000L), Map.of());
    }

    private long line(String data) {
        return write(SchemalessProtocol.LINE, "ms", data);
    }

    private long write(SchemalessProtocol protocol, String unit, String data) {
        var bytes = data.getBytes(StandardCharsets.UTF_8);
        return writes.write("db", new SchemalessRequest(protocol, TimestampUnit.of(unit), bytes), NOW)
                .affectedRows();
    }

    private <T> T inDatabase(Function<Database, T> look) {
        return store.read(view -> look.apply(Objects.requireNonNull(view.database("db"))));
    }

    private List<String> columns(String superTable) {
        return inDatabase(
                database -> Objects.requireNonNull(database.superTable(superTable)).schema().columns().stream()
                        .map(SchemalessWritesTests::shown)
                        .toList());
    }

    private List<String> tags(String superTable) {
        return inDatabase(database -> Objects.requireNonNull(database.superTable(superTable)).schema().tags().stream()
                .map(SchemalessWritesTests::shown)
                .toList());
    }

    private static String shown(TableColumn column) {
        return column.name() + " " + column.type().text() + " " + column.type().length();
    }

    private List<String> tables() {
        return inDatabase(database ->
                database.tables().stream().map(table -> table.name()).toList());
    }

    /** Vectors {@code schemaless_line-001} to {@code -003}. */
    @Test
    void tablesAreMadeOfLines() {
        assertThat(write(
                        SchemalessProtocol.LINE,
                        "ns",
                        "st,t1=3i64,t2=4f64,t3=\"t3\" c1=3i64,c3=L\"passit\",c2=false,c4=4f64 1626006833639000000"))
                .isEqualTo(1);
        assertThat(columns("st"))
                .containsExactly("_ts TIMESTAMP 8", "c1 BIGINT 8", "c3 NCHAR 8", "c2 BOOL 1", "c4 DOUBLE 8");
        assertThat(tags("st")).containsExactly("t1 NCHAR 8", "t2 NCHAR 8", "t3 NCHAR 8");
        assertThat(tables()).containsExactly("t_d82f9398e130675624affc543fe60c02");
    }

    @Test
    void namesDoNotDependOnTheOrderOfTags() {
        assertThat(line("m,host=a,region=x v=1 1704067200000\nm,region=x,host=a v=2 1704067201000"))
                .isEqualTo(2);
        assertThat(tables()).containsExactly("t_0436ced2fae20b581123fdee2f293b91");
    }

    @Test
    void supertablesGrow() {
        line("m,host=a s=\"str\" 1704067200000");
        line("m,host=a,rack=r1 s=\"a longer string than sixteen\",w=1u8 1704067201000");
        assertThat(columns("m")).containsExactly("_ts TIMESTAMP 8", "s VARCHAR 32", "w TINYINT UNSIGNED 1");
        assertThat(tags("m")).containsExactly("host NCHAR 2", "rack NCHAR 4");
    }

    /** Points are stored in runs of lines that are alike: other tags, fields and types begin another one. */
    @Test
    void linesThatAreAlikeKeepTheirOwnValues() {
        assertThat(line("""
                        r,host=a v=1,s="x" 1704067200001
                        r,host=a v=2,s="the longest one" 1704067200002
                        r,host=a v=3,s="y" 1704067200003
                        r,host=b v=4,s="z" 1704067200001
                        r,host=a v=5 1704067200004
                        r,host=a s="w",v=6 1704067200005
                        r,host=a v=7,s="u" 1704067200006
                        """)).isEqualTo(7);
        assertThat(columns("r")).containsExactly("_ts TIMESTAMP 8", "v DOUBLE 8", "s VARCHAR 16");
        assertThat(rows("r", "a"))
                .containsExactly("1 1.0 x", "2 2.0 the longest one", "3 3.0 y", "4 5.0 null", "5 6.0 w", "6 7.0 u");
        assertThat(rows("r", "b")).containsExactly("1 4.0 z");
    }

    @Test
    void aFieldOfTwoTypesIsRefusedWhereverItStands() {
        assertThatThrownBy(() -> line("m v=1 1704067200000\nm v=2 1704067201000\nm v=3i64 1704067202000"))
                .isInstanceOf(TDengineException.class);
        assertThat(tables()).isEmpty();
    }

    /** Milliseconds, v and s of the rows of the table with such a host. */
    private List<String> rows(String superTable, String host) {
        return inDatabase(database -> {
            var schema = Objects.requireNonNull(database.superTable(superTable)).schema();
            var shown = new ArrayList<String>();
            for (var table : database.children(superTable)) {
                var child = (ChildTable) table;
                if (host.equals(child.tags().get(schema.tags().get(0)))) {
                    var view = child.rows().view();
                    for (int at = 0; at < view.blockCount(); at++) {
                        show(view.block(at), schema, shown);
                    }
                }
            }
            return shown;
        });
    }

    private static void show(Block block, TableSchema schema, List<String> shown) {
        for (int row = 0; row < block.size(); row++) {
            shown.add(block.times().at(row) % 1000
                    + " " + value(block, schema, "v", row)
                    + " " + value(block, schema, "s", row));
        }
    }

    private static Object value(Block block, TableSchema schema, String column, int row) {
        var ordinal = Objects.requireNonNull(schema.column(column)).ordinal();
        return String.valueOf(Objects.requireNonNull(block.column(ordinal)).get(row));
    }

    @Test
    void linesWithoutTagsHaveOneThatIsNull() {
        line("notags v=1 1704067200000");
        assertThat(tags("notags")).containsExactly("_tag_null NCHAR 1");
        assertThat(tables()).containsExactly("t_7ee72fa64d9451d30db0c911ad549c6a");
    }

    @Test
    void escapedCharactersArePartsOfNamesAndValues() {
        line("esc\\,aped,ta\\ g=va\\=l f\\ 1=1 1704067200000");
        assertThat(columns("esc,aped")).containsExactly("_ts TIMESTAMP 8", "f 1 DOUBLE 8");
        assertThat(tags("esc,aped")).containsExactly("ta g NCHAR 8");
    }

    @Test
    void aTagCanNameTheTable() {
        var bytes = "key,tname=cpu.1,t=1 v=1 1704067200000".getBytes(StandardCharsets.UTF_8);
        writes.write(
                "db",
                new SchemalessRequest(
                        SchemalessProtocol.LINE, TimestampUnit.MILLISECONDS, bytes, 0, bytes.length, 5, "tname"),
                NOW);
        assertThat(tables()).containsExactly("cpu_1");
        assertThat(tags("key")).containsExactly("t NCHAR 2");
        int ttl = inDatabase(database ->
                Objects.requireNonNull(database.find("cpu_1")).info().ttl());
        assertThat(ttl).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "s, 1704067200, 1704067200000",
        "m, 28401121, 1704067260000",
        "h, 473353, 1704070800000",
        "u, 1704067200500000, 1704067200500",
        "'', 1704067200600000000, 1704067200600",
        "ms, 0, 1795132800123",
        "ns, '', 1795132800123"
    })
    void timesComeInManyUnits(String unit, String written, long kept) {
        write(SchemalessProtocol.LINE, unit, "sec,t=1 v=1 " + (written == null ? "" : written));
        long time = inDatabase(database ->
                ((ChildTable) database.tables().iterator().next()).rows().view().minTime());
        assertThat(time).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0x3002|SML line invalid data: 1\"=1 1704067200000|esc\\,aped,ta\\ g=va\\=l \"f 1\"=1 1704067200000",
                "0x3002|SML line cols is empty|bad",
                "0x3002|SML line cols is empty|`bad,t=1 `",
                "0x0203|invalid data:abc 1704067200000|bad,t=1 v=abc 1704067200000",
                "0x3002|invalid value: v=1 1704067200000|bad,t= v=1 1704067200000",
                "0x0127|SML line invalid timestamp:notatime|bad,t=1 v=1 notatime",
                "0x3002|line num is invalid|`# only a comment`",
                "0x3002|Invalid data format|,t=1 v=1 1"
            })
    void malformedLinesAreRefusedInTheWordsOfTheServer(String code, String message, String data) {
        assertThatThrownBy(() -> line(data))
                .isInstanceOfSatisfying(
                        TDengineException.class, e -> assertThat(e.code()).isEqualTo(Integer.decode(code)))
                .hasMessage(message);
    }

    @Test
    void aFieldKeepsItsType() {
        line("m,host=a value=1 1704067200000");
        assertThatThrownBy(() -> line("m,host=a value=\"text\" 1704067205000"))
                .hasMessageEndingWith("db type:DOUBLE, point type:VARCHAR, key:value");
    }

    @Test
    void linesAreOfOpenTsdbToo() {
        assertThat(write(
                        SchemalessProtocol.TELNET,
                        "",
                        "sys.if.bytes.out 1704067200 1.3E3 host=web01 interface=eth0\n"
                                + "sys.if.bytes.out 1704067201 1.4E3 host=web01 interface=eth0"))
                .isEqualTo(2);
        assertThat(columns("sys_if_bytes_out")).containsExactly("_ts TIMESTAMP 8", "_value DOUBLE 8");
        assertThat(tags("sys_if_bytes_out")).containsExactly("host NCHAR 8", "interface NCHAR 8");
        write(SchemalessProtocol.TELNET, "", "sys.procs.running 1704067200000 42 host=web01");
        assertThat(tables()).contains("t_0f9a9efd5dcc93174dd64d669aa7b4dd");
    }

    @ParameterizedTest
    @CsvSource({
        "0x3002, SML telnet invalid timestamp:, m.bad 1704067200",
        "0x0127, SML telnet parse timestamp failed: 1 t=1, m.bad abc 1 t=1",
        "0x021f, invalid key or key is too long than 64:t, m.bad 1704067200 1 t"
    })
    void malformedLinesOfOpenTsdbAreRefused(String code, String message, String data) {
        assertThatThrownBy(() -> write(SchemalessProtocol.TELNET, "", data))
                .isInstanceOfSatisfying(
                        TDengineException.class, e -> assertThat(e.code()).isEqualTo(Integer.decode(code)))
                .hasMessage(message);
    }

    @Test
    void pointsMayBeJson() {
        write(
                SchemalessProtocol.JSON,
                "",
                "[{\"metric\":\"sys.mem\",\"timestamp\":1704067200000,\"value\":\"full\","
                        + "\"tags\":{\"host\":\"web01\",\"n\":5,\"f\":1.5,\"b\":true}}]");
        assertThat(columns("sys_mem")).containsExactly("_ts TIMESTAMP 8", "_value VARCHAR 8");
        assertThat(tags("sys_mem")).containsExactly("host VARCHAR 8", "n DOUBLE 8", "f DOUBLE 8", "b BOOL 1");
        write(
                SchemalessProtocol.JSON,
                "",
                "{\"metric\":\"typed\",\"timestamp\":{\"value\":1704067200,\"type\":\"s\"},"
                        + "\"value\":{\"value\":5,\"type\":\"smallint\"},\"tags\":{\"t1\":{\"value\":\"x\",\"type\":\"nchar\"},"
                        + "\"t3\":{\"value\":7,\"type\":\"int\"}}}");
        assertThat(columns("typed")).containsExactly("_ts TIMESTAMP 8", "_value SMALLINT 2");
        assertThat(tags("typed")).containsExactly("t1 NCHAR 2", "t3 INT 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{bad json",
                "{\"metric\":\"x\",\"timestamp\":1,\"value\":1}",
                "{\"metric\":\"x\",\"value\":1,\"tags\":{\"a\":\"b\"}}",
                "[]",
                "null"
            })
    void malformedJsonIsRefused(String data) {
        assertThatThrownBy(() -> write(SchemalessProtocol.JSON, "", data)).hasMessage("Invalid JSON format");
    }

    @Test
    void timesAreKeptInTheDatabasesPrecision() {
        store.update(update -> update.databases().create("ns", 0, options(Precision.NANOSECONDS)));
        var bytes = "m v=1 1704067200000".getBytes(StandardCharsets.UTF_8);
        writes.write("ns", new SchemalessRequest(SchemalessProtocol.LINE, TimestampUnit.MILLISECONDS, bytes), NOW);
        long time = store.read(view -> ((ChildTable) Objects.requireNonNull(view.database("ns"))
                        .tables()
                        .iterator()
                        .next())
                .rows()
                .view()
                .minTime());
        assertThat(time).isEqualTo(1_704_067_200_000_000_000L);
    }
}
