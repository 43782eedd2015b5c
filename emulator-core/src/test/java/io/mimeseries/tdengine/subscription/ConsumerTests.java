package io.mimeseries.tdengine.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.Console;
import io.mimeseries.tdengine.TDengineException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consumers read what is written, as the real server's do (recorded: {@code tmq_raw.jsonl}; the rest is read). */
class ConsumerTests {
    private final ManualClock clock = new ManualClock(Instant.parse("2024-01-01T12:00:00Z"));
    private final Console console = new Console(clock);
    private final List<Consumer> open = new ArrayList<>();

    @BeforeEach
    void tables() {
        console.run(
                "CREATE DATABASE d VGROUPS 1",
                "USE d",
                "CREATE STABLE tm (ts TIMESTAMP, v INT, s VARCHAR(10)) TAGS (g INT)",
                "CREATE TABLE tm1 USING tm TAGS (1)");
    }

    @AfterEach
    void close() {
        open.forEach(Consumer::close);
        console.server().close();
    }

    private Consumer consumer(String group, OffsetReset reset) {
        var consumer = console.server()
                .subscriptions()
                .open(new ConsumerOptions(
                        group, "c", "root", "here", reset, true, false, Duration.ofSeconds(5), Duration.ofMinutes(5)));
        open.add(consumer);
        return consumer;
    }

    private Consumer subscribed(String group, String topic) {
        var consumer = consumer(group, OffsetReset.EARLIEST);
        consumer.subscribe(List.of(topic));
        return consumer;
    }

    private static @Nullable ConsumedMessage poll(Consumer consumer) throws InterruptedException {
        return consumer.poll(Duration.ZERO);
    }

    private static ConsumedMessage message(Consumer consumer) throws InterruptedException {
        return Objects.requireNonNull(poll(consumer));
    }

    private static List<List<@Nullable Object>> rows(ConsumedBlock block) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < block.rows().size(); row++) {
            var cells = new ArrayList<@Nullable Object>();
            for (var column : block.rows().values()) {
                cells.add(column.get(row));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static final long T0 = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();

    @Test
    void aQueryMakesTheRowsOfEachStatement() throws InterruptedException {
        console.run(
                "CREATE TOPIC t AS SELECT ts, v * 2 AS w, g FROM tm WHERE v > 1",
                "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a') ('2024-01-01 00:00:01', 2, 'b')",
                "INSERT INTO tm2 USING tm TAGS (2) VALUES ('2024-01-01 00:00:02', 3, NULL)");
        var consumer = subscribed("g", "t");
        var message = message(consumer);
        assertThat(message.kind()).isEqualTo(ConsumedMessage.Kind.ROWS);
        assertThat(message.offset()).isZero();
        assertThat(message.blocks()).extracting(ConsumedBlock::table).containsOnlyNulls();
        assertThat(message.blocks().get(0).columns())
                .extracting(column -> column.name())
                .containsExactly("ts", "w", "g");
        assertThat(rows(message.blocks().get(0))).containsExactly(List.of(T0 + 1000, 4.0, 1L));
        assertThat(rows(message.blocks().get(1))).containsExactly(List.of(T0 + 2000, 6.0, 2L));
        assertThat(poll(consumer)).isNull();
        assertThat(consumer.position("t", message.vgroup())).isEqualTo(5);
    }

    @Test
    void aTableHasTheColumnsThatWereGiven() throws InterruptedException {
        console.run(
                "CREATE TOPIC t AS STABLE tm",
                "INSERT INTO tm1 (ts, v) VALUES ('2024-01-01 00:00:01', 2) ('2024-01-01 00:00:00', 1)",
                "CREATE TABLE n (ts TIMESTAMP, x INT)",
                "INSERT INTO n VALUES ('2024-01-01 00:00:00', 1)");
        var message = message(subscribed("g", "t"));
        assertThat(message.blocks()).hasSize(1);
        var block = message.blocks().get(0);
        assertThat(block.table()).isEqualTo("tm1");
        assertThat(block.ids()).containsExactly(1, 2);
        assertThat(rows(block)).containsExactly(List.of(T0, 1L), List.of(T0 + 1000, 2L));
    }

    @Test
    void onlyMetaTellsHowTablesAreMadeAndNoRows() throws InterruptedException {
        console.run(
                "CREATE TOPIC t ONLY META AS STABLE tm",
                "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a')",
                "INSERT INTO tm2 USING tm TAGS (2) VALUES ('2024-01-01 00:00:00', 2, 'b')"
                        + " tm3 USING tm TAGS (3) VALUES ('2024-01-01 00:00:00', 3, 'c')",
                "CREATE TABLE n (ts TIMESTAMP, x INT)",
                "ALTER TABLE tm ADD COLUMN d DOUBLE");
        var consumer = subscribed("g", "t");
        for (var changes : List.of(1, 1, 2, 1)) {
            var message = message(consumer);
            assertThat(message.kind()).isEqualTo(ConsumedMessage.Kind.CHANGE);
            assertThat(message.blocks()).isEmpty();
            assertThat(message.changes()).hasSize(changes);
        }
        assertThat(poll(consumer)).isNull();
        assertThat(console.cell("SELECT `meta` FROM information_schema.ins_topics"))
                .isEqualTo("only");
    }

    @Test
    void conditionsOnTagsChooseTables() throws InterruptedException {
        console.run(
                "CREATE TOPIC t AS STABLE tm WHERE g > 1",
                "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a') tm2 USING tm TAGS (2)"
                        + " VALUES ('2024-01-01 00:00:00', 2, 'b')");
        assertThat(message(subscribed("g", "t")).blocks())
                .extracting(ConsumedBlock::table)
                .containsExactly("tm2");
    }

    @Test
    void committedOffsetsAreTheGroups() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm", "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a')");
        var first = subscribed("g", "t");
        var vgroup = message(first).vgroup();
        assertThat(first.committed("t", vgroup)).isNull();
        first.commit();
        assertThat(first.committed("t", vgroup)).isEqualTo(4);
        first.close();
        var second = subscribed("g", "t");
        assertThat(second.assignment("t")).containsExactly(new VgroupPosition(vgroup, 4, 0, 4));
        assertThat(poll(second)).isNull();
        second.seek("t", vgroup, 0);
        assertThat(message(second).blocks()).hasSize(1);
    }

    @Test
    void latestBeginsWithWhatComes() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm", "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a')");
        var consumer = consumer("g", OffsetReset.LATEST);
        consumer.subscribe(List.of("t"));
        assertThat(poll(consumer)).isNull();
        console.run("INSERT INTO tm1 VALUES ('2024-01-01 00:00:01', 2, 'b')");
        assertThat(rows(message(consumer).blocks().get(0))).containsExactly(List.of(2L));
    }

    @Test
    void noneNeedsACommittedOffset() {
        console.run("CREATE TOPIC t AS SELECT v FROM tm");
        var consumer = consumer("g", OffsetReset.NONE);
        consumer.subscribe(List.of("t"));
        assertThatThrownBy(() -> poll(consumer))
                .isInstanceOf(TDengineException.class)
                .hasMessage("TQ no committed offset");
    }

    @Test
    void errorsOfOffsets() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm", "CREATE TOPIC other AS SELECT v FROM tm");
        var consumer = subscribed("g", "t");
        var vgroup = Math.toIntExact((Long) Objects.requireNonNull(
                console.cell("SELECT vgroup_id FROM information_schema.ins_tables WHERE table_name = 'tm1'")));
        assertThatThrownBy(() -> consumer.seek("other", vgroup, 0))
                .hasMessage("Topic does not belong to this consumer");
        assertThatThrownBy(() -> consumer.seek("t", 999, 0)).hasMessage("VgId does not belong to this consumer");
        assertThatThrownBy(() -> consumer.position("t", vgroup))
                .hasMessage("Assignment or poll interface need to be called first");
        assertThat(poll(consumer)).isNull();
        assertThatThrownBy(() -> consumer.seek("t", vgroup, 99)).hasMessage("Offset out of range");
        assertThatThrownBy(() -> consumer("h", OffsetReset.LATEST).subscribe(List.of("nosuch")))
                .hasMessage("Topic not exist");
    }

    @Test
    void vgroupsAreSharedAndChangeHands() throws InterruptedException {
        console.run(
                "CREATE DATABASE e VGROUPS 4",
                "CREATE TABLE e.n (ts TIMESTAMP, v INT)",
                "CREATE TOPIC t AS DATABASE e");
        var first = subscribed("g", "t");
        assertThat(first.assignment("t")).hasSize(4);
        var second = subscribed("g", "t");
        assertThat(first.assignment("t")).hasSize(2);
        assertThat(second.assignment("t")).hasSize(2);
        assertThat(second.assignment("t")).doesNotContainAnyElementsOf(first.assignment("t"));
        var third = subscribed("g", "t");
        assertThat(List.of(
                        first.assignment("t").size(),
                        second.assignment("t").size(),
                        third.assignment("t").size()))
                .containsExactlyInAnyOrder(1, 1, 2);
        first.unsubscribe();
        second.close();
        assertThat(third.assignment("t")).hasSize(4);
        assertThat(subscribed("other", "t").assignment("t")).hasSize(4);
    }

    @Test
    void whoDoesNotPollLosesItsVgroups() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm");
        var first = subscribed("g", "t");
        var second = subscribed("g", "t");
        assertThat(second.assignment("t")).isEmpty();
        clock.advance(Duration.ofMinutes(4));
        poll(second);
        clock.advance(Duration.ofMinutes(2));
        assertThat(second.assignment("t")).hasSize(1);
        assertThatThrownBy(() -> poll(first)).hasMessage("Consumer not exist");
    }

    @Test
    void theLogIsKeptForItsTime() throws InterruptedException {
        console.run(
                "ALTER DATABASE d WAL_RETENTION_PERIOD 60",
                "CREATE TOPIC t AS SELECT v FROM tm",
                "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a')");
        clock.advance(Duration.ofSeconds(61));
        console.run("INSERT INTO tm1 VALUES ('2024-01-01 00:00:01', 2, 'b')");
        var consumer = subscribed("g", "t");
        assertThat(consumer.assignment("t")).extracting(VgroupPosition::begin).containsExactly(4L);
        assertThat(rows(message(consumer).blocks().get(0))).containsExactly(List.of(2L));
    }

    @Test
    void aWaitEndsWhenRowsCome() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm");
        var consumer = subscribed("g", "t");
        var writer = new Thread(() -> console.run("INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a')"));
        writer.start();
        assertThat(consumer.poll(Duration.ofHours(1))).isNotNull();
        writer.join();
    }

    @Test
    void aWaitEndsWhenTheClockMoves() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm");
        var consumer = subscribed("g", "t");
        var mover = new Thread(() -> {
            while (!consumer.isWaiting()) {
                Thread.onSpinWait();
            }
            clock.advance(Duration.ofHours(1));
        });
        mover.start();
        assertThat(consumer.poll(Duration.ofHours(1))).isNull();
        mover.join();
    }

    @Test
    void aWaitEndsWhenTheConsumerIsClosed() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm");
        var consumer = subscribed("g", "t");
        var closer = new Thread(() -> {
            while (!consumer.isWaiting()) {
                Thread.onSpinWait();
            }
            consumer.close();
        });
        closer.start();
        assertThat(consumer.poll(Duration.ofHours(1))).isNull();
        closer.join();
        console.run("DROP TOPIC t");
    }

    @Test
    void whatIsReadCannotBeDropped() {
        console.run("CREATE TOPIC t AS SELECT v FROM tm");
        var consumer = subscribed("g", "t");
        console.refuses("DROP TOPIC t", 0x03EB, "Topic subscribed cannot be dropped");
        console.refuses("DROP CONSUMER GROUP g ON t", 0x03EC, "Consumer group being used by some consumer");
        consumer.unsubscribe();
        console.run("DROP CONSUMER GROUP g ON t");
        console.refuses("DROP CONSUMER GROUP g ON t", 0x03E8, "Subcribe not exist");
        console.run("DROP CONSUMER GROUP IF EXISTS g ON t", "DROP TOPIC t");
    }

    @Test
    void offsetsAndLogsBelongToTheState() throws InterruptedException {
        console.run("CREATE TOPIC t AS SELECT v FROM tm", "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a')");
        var before = subscribed("g", "t");
        message(before);
        before.commit();
        before.close();
        var snapshot = console.server().snapshot();
        console.run("INSERT INTO tm1 VALUES ('2024-01-01 00:00:01', 2, 'b')");
        var between = subscribed("g", "t");
        assertThat(rows(message(between).blocks().get(0))).containsExactly(List.of(2L));
        between.commit();
        console.server().restore(snapshot);
        assertThatThrownBy(() -> poll(between)).hasMessage("Consumer not exist");
        console.run("INSERT INTO tm1 VALUES ('2024-01-01 00:00:02', 3, 'c')");
        assertThat(rows(message(subscribed("g", "t")).blocks().get(0))).containsExactly(List.of(3L));
    }
}
