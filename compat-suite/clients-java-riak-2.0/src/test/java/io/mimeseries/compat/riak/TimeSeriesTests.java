package io.mimeseries.compat.riak;

import static com.basho.riak.client.core.query.timeseries.ColumnDescription.ColumnType.BOOLEAN;
import static com.basho.riak.client.core.query.timeseries.ColumnDescription.ColumnType.DOUBLE;
import static com.basho.riak.client.core.query.timeseries.ColumnDescription.ColumnType.SINT64;
import static com.basho.riak.client.core.query.timeseries.ColumnDescription.ColumnType.TIMESTAMP;
import static com.basho.riak.client.core.query.timeseries.ColumnDescription.ColumnType.VARCHAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.basho.riak.client.api.RiakClient;
import com.basho.riak.client.api.commands.timeseries.CoveragePlan;
import com.basho.riak.client.api.commands.timeseries.CreateTable;
import com.basho.riak.client.api.commands.timeseries.Delete;
import com.basho.riak.client.api.commands.timeseries.DescribeTable;
import com.basho.riak.client.api.commands.timeseries.Fetch;
import com.basho.riak.client.api.commands.timeseries.ListKeys;
import com.basho.riak.client.api.commands.timeseries.Query;
import com.basho.riak.client.api.commands.timeseries.Store;
import com.basho.riak.client.core.query.timeseries.Cell;
import com.basho.riak.client.core.query.timeseries.ColumnDescription;
import com.basho.riak.client.core.query.timeseries.FullColumnDescription;
import com.basho.riak.client.core.query.timeseries.Quantum;
import com.basho.riak.client.core.query.timeseries.QueryResult;
import com.basho.riak.client.core.query.timeseries.Row;
import com.basho.riak.client.core.query.timeseries.TableDefinition;
import io.mimeseries.compat.programs.DatabaseJar;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every command for tables, each test with a table of its own; the newer client sends most of them in the Erlang term format. */
class TimeSeriesTests {
    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final long QUANTUM = 900_000;
    private static DatabaseJar server;
    private static RiakClient client;

    @BeforeAll
    static void start() throws IOException {
        server = DatabaseJar.start("--riak-ts=0", "--riak-ts-version=" + System.getProperty("riak.ts.version"));
        client = connect();
    }

    private static RiakClient connect() throws UnknownHostException {
        return RiakClient.newClient(server.port(), server.host());
    }

    @AfterAll
    static void stop() throws InterruptedException, ExecutionException {
        client.shutdown().get();
        server.close();
    }

    private static String table() throws ExecutionException, InterruptedException {
        var name = "Weather" + TABLES.incrementAndGet();
        client.execute(new CreateTable.Builder(definition(name)).build());
        return name;
    }

    private static TableDefinition definition(String name) {
        return new TableDefinition(
                name,
                List.of(
                        new FullColumnDescription("region", VARCHAR, false, 1),
                        new FullColumnDescription("state", VARCHAR, false, 2),
                        new FullColumnDescription("time", TIMESTAMP, false, 3, new Quantum(15, TimeUnit.MINUTES)),
                        new FullColumnDescription("weather", VARCHAR, true),
                        new FullColumnDescription("degrees", DOUBLE, true),
                        new FullColumnDescription("seen", SINT64, true),
                        new FullColumnDescription("open", BOOLEAN, true)));
    }

    private static Row row(long time, String weather, double degrees, long seen, boolean open) {
        return new Row(
                new Cell("r"),
                new Cell("s"),
                Cell.newTimestamp(time),
                new Cell(weather),
                new Cell(degrees),
                new Cell(seen),
                new Cell(open));
    }

    private static List<Cell> key(long time) {
        return List.of(new Cell("r"), new Cell("s"), Cell.newTimestamp(time));
    }

    private static void store(String table, Row... rows) throws ExecutionException, InterruptedException {
        client.execute(new Store.Builder(table).withRows(Arrays.asList(rows)).build());
    }

    private static QueryResult query(String sql) throws ExecutionException, InterruptedException {
        return client.execute(new Query.Builder(sql).build());
    }

    private static String range(String what, String table, long from, long to) {
        return "SELECT " + what + " FROM " + table + " WHERE region = 'r' AND state = 's' AND time >= " + from
                + " AND time < " + to;
    }

    private static List<List<Cell>> cells(QueryResult result) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : result.getRowsCopy()) {
            rows.add(row.getCellsCopy());
        }
        return rows;
    }

    @Test
    void storesAndFetches() throws Exception {
        var table = table();
        store(table, row(1, "sunny", 20.5, 7, true), row(2, "h\u00e4il \u96e8", -0.0, Long.MIN_VALUE, false));
        var fetched = client.execute(new Fetch.Builder(table, key(2)).build());
        assertThat(cells(fetched))
                .containsExactly(
                        row(2, "h\u00e4il \u96e8", -0.0, Long.MIN_VALUE, false).getCellsCopy());
        assertThat(fetched.getColumnDescriptionsCopy())
                .extracting(ColumnDescription::getType)
                .containsExactly(VARCHAR, VARCHAR, TIMESTAMP, VARCHAR, DOUBLE, SINT64, BOOLEAN);
        assertThat(client.execute(new Fetch.Builder(table, key(3)).build()).getRowsCount())
                .isZero();
    }

    @Test
    void storesNulls() throws Exception {
        var table = table();
        store(table, new Row(new Cell("r"), new Cell("s"), Cell.newTimestamp(1), null, null, null, null));
        var row =
                cells(client.execute(new Fetch.Builder(table, key(1)).build())).get(0);
        assertThat(row.subList(3, 7)).containsOnlyNulls();
    }

    @Test
    void queriesRowsAndAggregates() throws Exception {
        var table = table();
        for (int i = 1; i <= 20; i++) {
            store(table, row(i * 100_000L, i % 2 == 0 ? "even" : "odd", i, i, true));
        }
        assertThat(query(range("*", table, 1, 2_000_001)).getRowsCount()).isEqualTo(20);
        var even = query(range("degrees", table, 1, 2_000_001) + " AND weather = 'even' AND degrees > 10.0");
        assertThat(cells(even))
                .containsExactly(
                        List.of(new Cell(12.0)),
                        List.of(new Cell(14.0)),
                        List.of(new Cell(16.0)),
                        List.of(new Cell(18.0)),
                        List.of(new Cell(20.0)));
        var sums = query(range("COUNT(*), SUM(seen), AVG(degrees)", table, 1, 2_000_001));
        assertThat(cells(sums)).containsExactly(List.of(new Cell(20L), new Cell(210L), new Cell(10.5)));
        var groups = query(range("weather, MAX(seen)", table, 1, 2_000_001) + " GROUP BY weather");
        assertThat(cells(groups))
                .containsExactlyInAnyOrder(
                        List.of(new Cell("even"), new Cell(20L)), List.of(new Cell("odd"), new Cell(19L)));
        assertThat(query(range("*", table, 1, 50)).getRowsCount()).isZero();
    }

    @Test
    void insertsByStatement() throws Exception {
        var table = table();
        query("INSERT INTO " + table + " VALUES ('r', 's', 5, 'mist', 1.5, -7, true)");
        assertThat(cells(query(range("*", table, 1, 10))))
                .containsExactly(row(5, "mist", 1.5, -7, true).getCellsCopy());
    }

    @Test
    void deletes() throws Exception {
        var table = table();
        store(table, row(1, "sunny", 20.5, 7, true));
        client.execute(new Delete.Builder(table, key(1)).build());
        assertThat(client.execute(new Fetch.Builder(table, key(1)).build()).getRowsCount())
                .isZero();
        assertThatThrownBy(() -> client.execute(new Delete.Builder(table, key(1)).build()))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("notfound");
    }

    @Test
    void listsKeys() throws Exception {
        var table = table();
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= 2000; i++) {
            rows.add(row(i, "w", i, i, true));
        }
        client.execute(new Store.Builder(table).withRows(rows).build());
        var keys =
                client.execute(new ListKeys.Builder(table).withTimeout(20_000).build());
        assertThat(cells(keys).stream().map(key -> key.get(2).getTimestamp()).distinct())
                .hasSize(2000);
    }

    @Test
    void describes() throws Exception {
        var table = table();
        var described = client.execute(new DescribeTable(table));
        var expected = definition(table);
        assertThat(described.getTableName()).isEqualTo(table);
        var columns = new ArrayList<>(described.getFullColumnDescriptions());
        assertThat(columns).containsExactlyElementsOf(expected.getFullColumnDescriptions());
        assertThat(columns.get(2).getQuantum().getInterval()).isEqualTo(15);
        assertThat(columns.get(2).getQuantum().getUnit()).isEqualTo(TimeUnit.MINUTES);
    }

    @Test
    void queriesByTheEntriesOfACoveragePlan() throws Exception {
        var table = table();
        for (int i = 0; i < 4; i++) {
            store(table, row(1 + i * QUANTUM, "w" + i, i, i, true));
        }
        var sql = range("*", table, 1, 4 * QUANTUM);
        var plan = client.execute(CoveragePlan.Builder.create(table, sql).build());
        var found = new ArrayList<List<Cell>>();
        for (var entry : plan) {
            assertThat(entry.getPort()).isEqualTo(server.port());
            found.addAll(cells(client.execute(new Query.Builder(sql, entry.getCoverageContext()).build())));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(cells(query(sql)));
        assertThat(found).hasSize(4);
    }

    @Test
    void refusesWithTheServersText() throws Exception {
        var table = table();
        assertThatThrownBy(() -> client.execute(new CreateTable.Builder(definition(table)).build()))
                .hasMessageContaining("Failed to create table " + table + ": already_active");
        assertThatThrownBy(() -> query("SELECT * FROM " + table))
                .hasMessageContaining("The query must have a where clause.");
        assertThatThrownBy(() -> query("SELEC")).hasMessageContaining("Unexpected token 'SELEC'");
        assertThatThrownBy(() -> store(table, new Row(new Cell("r"))))
                .hasMessageContaining("Invalid data found at row index(es) 1");
    }

    @Test
    void goesOnAfterARefusal() throws Exception {
        var other = connect();
        try {
            assertThatThrownBy(() -> other.execute(new Query.Builder("SHOW").build()))
                    .isInstanceOf(ExecutionException.class);
            assertThat(other.execute(new Query.Builder("SHOW TABLES").build()).getRowsCount())
                    .isGreaterThanOrEqualTo(0);
        } finally {
            other.shutdown().get();
        }
    }
}
