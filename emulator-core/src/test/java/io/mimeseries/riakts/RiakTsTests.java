package io.mimeseries.riakts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.NotEmulatedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the recorded cases do not show: time, snapshots, parts of queries, many rows. */
class RiakTsTests {
    private static final String TABLE = "CREATE TABLE t (k VARCHAR NOT NULL, c TIMESTAMP NOT NULL, n SINT64, x DOUBLE,"
            + " PRIMARY KEY ((k, QUANTUM(c, 1, 's')), k, c))";
    private static final String RANGE = " FROM t WHERE k = 'a' AND c > 0 AND c < 100000";

    private final ManualClock clock = new ManualClock(Instant.EPOCH);
    private final RiakTs database = new RiakTs(RiakTsVersion.V1_5_2, clock);
    private final Sql sql = new Sql(database);

    @BeforeEach
    void tableWithRows() {
        sql.run(TABLE, "INSERT INTO t VALUES ('a', 500, 1, 1.5), ('a', 1000, 2, NULL), ('a', 1500, NULL, 2.5)");
    }

    @Test
    void rowsExpireByTheClock() {
        sql.run(
                "CREATE TABLE e (c TIMESTAMP NOT NULL, PRIMARY KEY ((c), c))"
                        + " WITH (expiration = 'enabled', default_time_to_live = '1d12h')",
                "INSERT INTO e VALUES (1)");
        clock.advance(Duration.ofHours(36).minusMillis(1));
        assertThat(sql.rows("SELECT c FROM e WHERE c = 1")).containsExactly("1");
        clock.advance(Duration.ofMillis(1));
        assertThat(sql.rows("SELECT c FROM e WHERE c = 1")).isEmpty();
        assertThat(database.get("e", Row.of(new Cell.Timestamp(1))).rows()).isEmpty();
        assertThat(database.listKeys("e").hasNext()).isFalse();
        assertThatThrownBy(() -> database.delete("e", Row.of(new Cell.Timestamp(1))))
                .hasMessage("notfound");
    }

    @Test
    void snapshotsAreGoneBackTo() {
        var snapshot = database.snapshot();
        sql.run("INSERT INTO t VALUES ('a', 2500, 9, 9.5)", "CREATE TABLE u (a SINT64 NOT NULL, PRIMARY KEY ((a), a))");
        assertThat(sql.rows("SELECT COUNT(*)" + RANGE)).containsExactly("4");
        database.restore(snapshot);
        assertThat(sql.rows("SELECT COUNT(*)" + RANGE)).containsExactly("3");
        assertThat(database.tables()).containsExactly("t");
        var other = new RiakTs(RiakTsVersion.V1_5_2, Clock.system());
        other.restore(snapshot);
        assertThat(new Sql(other).rows("SELECT COUNT(*)" + RANGE)).containsExactly("3");
    }

    @Test
    void thePartsOfAQueryAreTheWhole() {
        var query = "SELECT c FROM t WHERE k = 'a' AND c > 400 AND c <= 1500";
        var parts = database.coverage("t", query);
        assertThat(parts)
                .extracting(part -> part.range().description())
                .containsExactly("t / c >= 401 and c < 1000", "t / c >= 1000 and c <= 1500");
        List<String> rows = new ArrayList<>();
        for (var part : parts) {
            rows.addAll(Sql.text((Answer.Rows) database.query(ByteString.utf8(query), part.context())));
        }
        assertThat(rows).isEqualTo(sql.rows(query));
        assertThatThrownBy(() -> database.query(ByteString.utf8(query), ByteString.utf8("x")))
                .hasMessage("Query coverage context fails checksum");
    }

    @Test
    void integersHaveNoBoundsInside() {
        assertThat(sql.rows("SELECT n * 9223372036854775807 * 2 / 9223372036854775807" + RANGE + " AND n = 2"))
                .containsExactly("4");
        assertThat(sql.rows("SELECT SUM(n * 9223372036854775807) / 9223372036854775807" + RANGE))
                .containsExactly("3");
    }

    @Test
    void aColumnMovesToTheLeft() {
        assertThat(sql.rows("SELECT 10 - n" + RANGE + " AND n = 2")).containsExactly("-8");
        assertThat(sql.rows("SELECT 10 - (n + 0)" + RANGE + " AND n = 2")).containsExactly("8");
    }

    @Test
    void whatKillsAWorkerIsAnErrorAtOnce() {
        assertThat(sql.failure("SELECT x * 1.0e308 * 10" + RANGE)).isEqualTo("1013 no response from backend");
        assertThat(sql.failure("SELECT SUM(-n)" + RANGE)).isEqualTo("1013 no response from backend");
        assertThat(sql.failure("SELECT SUM(SUM(n))" + RANGE)).startsWith("0 Error processing incoming message: ");
    }

    @Test
    void groupsAreOfColumnsThatExist() {
        assertThat(sql.failure("SELECT COUNT(*)" + RANGE + " GROUP BY nosuch"))
                .isEqualTo("1001 Error in group by clause, column 'nosuch' does not exist in table t");
        assertThat(sql.failure("SELECT n" + RANGE + " GROUP BY n LIMIT 1"))
                .isEqualTo(
                        "1001 ORDER BY/LIMIT/OFFSET clauses not supported for queries containing an aggregate function.");
    }

    @Test
    void answersThatAreTooBigAreRefused() {
        var small = new RiakTs(RiakTsVersion.V1_5_2, clock, () -> new RiakTsSettings(5000, 50));
        small.restore(database.snapshot());
        assertThat(new Sql(small).failure("SELECT *" + RANGE))
                .isEqualTo("1022 Projected result of a SELECT query is too big");
    }

    @Test
    void aTimeToLiveThatNobodyKnowsIsToldAbout() {
        assertThatThrownBy(() -> sql.run("CREATE TABLE e (c TIMESTAMP NOT NULL, PRIMARY KEY ((c), c))"
                        + " WITH (expiration = 'enabled', default_time_to_live = 'soon')"))
                .isInstanceOf(NotEmulatedException.class);
    }

    @Test
    void keysOfManyRowsComeInPieces() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            rows.add(Row.of(Cell.varchar("b"), new Cell.SInt64(i), Cell.NULL, Cell.NULL));
        }
        database.put("t", rows);
        var listing = database.listKeys("t");
        sql.run("DELETE FROM t WHERE k = 'b' AND c = 1");
        int keys = 0;
        while (listing.hasNext()) {
            var piece = listing.next();
            assertThat(piece).isNotEmpty().hasSizeLessThanOrEqualTo(512);
            keys += piece.size();
        }
        assertThat(keys).isEqualTo(10_003);
    }
}
