package io.mimeseries.compat.tdengine.jdbc;

import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.taosdata.jdbc.tmq.ConsumerRecord;
import com.taosdata.jdbc.tmq.TMQConstants;
import com.taosdata.jdbc.tmq.TaosConsumer;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Consumers of topics. */
@ExtendWith(TDengineJar.class)
class SubscriptionTests {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int POLLS = 50;

    private static TaosConsumer<Map<String, Object>> consumer(TDengineJar.Server server, String group)
            throws SQLException {
        var properties = new Properties();
        properties.setProperty(TMQConstants.CONNECT_TYPE, "ws");
        properties.setProperty(TMQConstants.BOOTSTRAP_SERVERS, server.address());
        properties.setProperty(TMQConstants.CONNECT_USER, "root");
        properties.setProperty(TMQConstants.CONNECT_PASS, "taosdata");
        properties.setProperty(TMQConstants.GROUP_ID, group);
        properties.setProperty(TMQConstants.CLIENT_ID, "java");
        properties.setProperty(TMQConstants.AUTO_OFFSET_RESET, "earliest");
        properties.setProperty(TMQConstants.ENABLE_AUTO_COMMIT, "false");
        properties.setProperty(TMQConstants.MSG_WITH_TABLE_NAME, "true");
        properties.setProperty(TMQConstants.VALUE_DESERIALIZER, "com.taosdata.jdbc.tmq.MapDeserializer");
        return new TaosConsumer<>(properties);
    }

    /** Polls until so many rows are there. */
    private static List<ConsumerRecord<Map<String, Object>>> take(
            TaosConsumer<Map<String, Object>> consumer, int wanted) throws SQLException {
        var taken = new ArrayList<ConsumerRecord<Map<String, Object>>>();
        for (int i = 0; i < POLLS && taken.size() < wanted; i++) {
            for (var found : consumer.poll(POLL)) {
                taken.add(found);
            }
        }
        return taken;
    }

    private static List<Object> values(List<ConsumerRecord<Map<String, Object>>> records, String column) {
        var values = new ArrayList<>();
        for (var one : records) {
            values.add(one.value().get(column));
        }
        return values;
    }

    @Test
    void rowsOfAQuery(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_topic", "vgroups 1 wal_retention_period 3600")) {
            execute(
                    connection,
                    "create table s (ts timestamp, b bool, i int, l bigint, f float, d double, n nchar(20)) tags (k int)",
                    "create topic j_rows as select ts, b, i, l, f, d, n, k from s",
                    "insert into t1 using s tags (1) values (1000, true, 1, 9223372036854775807, 1.5, -1e300, '一')",
                    "insert into t2 using s tags (2) values (2000, null, null, null, null, null, null)");
            try (var consumer = consumer(server, "rows")) {
                consumer.subscribe(List.of("j_rows"));
                assertThat(consumer.subscription()).containsExactly("j_rows");
                var found = take(consumer, 2);
                var first = new HashMap<String, Object>();
                first.put("ts", new Timestamp(1000));
                first.put("b", true);
                first.put("i", 1);
                first.put("l", Long.MAX_VALUE);
                first.put("f", 1.5f);
                first.put("d", -1e300);
                first.put("n", "一");
                first.put("k", 1);
                assertThat(found.get(0).value()).isEqualTo(first);
                assertThat(found.get(0).getTopic()).isEqualTo("j_rows");
                assertThat(found.get(0).getDbName()).isEqualTo("j_topic");
                var second = new HashMap<String, Object>();
                first.keySet().forEach(name -> second.put(name, null));
                second.put("ts", new Timestamp(2000));
                second.put("k", 2);
                assertThat(found.get(1).value()).isEqualTo(second);
                consumer.unsubscribe();
            }
            execute(connection, "drop topic j_rows");
        }
    }

    @Test
    void offsets(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_offsets", "vgroups 1 wal_retention_period 3600")) {
            execute(
                    connection,
                    "create table t (ts timestamp, v int)",
                    "create topic j_offsets_topic as select * from t",
                    "insert into t values (1, 1)",
                    "insert into t values (2, 2)");
            try (var consumer = consumer(server, "offsets")) {
                consumer.subscribe(List.of("j_offsets_topic"));
                assertThat(values(take(consumer, 2), "v")).containsExactly(1, 2);
                consumer.commitSync();
                var parts = consumer.assignment();
                assertThat(parts).hasSize(1);
                var part = parts.iterator().next();
                assertThat(part.getTopic()).isEqualTo("j_offsets_topic");
                assertThat(consumer.committed(part).offset()).isEqualTo(consumer.position(part));
                assertThat(consumer.endOffsets("j_offsets_topic").get(part))
                        .isGreaterThan(
                                consumer.beginningOffsets("j_offsets_topic").get(part));
                execute(connection, "insert into t values (3, 3)");
                assertThat(values(take(consumer, 1), "v")).containsExactly(3);
                consumer.seekToBeginning(parts);
                assertThat(values(take(consumer, 3), "v")).containsExactly(1, 2, 3);
                consumer.unsubscribe();
            }
            // not committed: the third row
            try (var consumer = consumer(server, "offsets")) {
                consumer.subscribe(List.of("j_offsets_topic"));
                assertThat(values(take(consumer, 1), "v")).containsExactly(3);
                consumer.unsubscribe();
            }
            execute(connection, "drop topic j_offsets_topic");
        }
    }

    /** Messages of several blocks with the names of their tables: 3.5 forgets the name behind the second block. */
    @Test
    @Tag("several-blocks")
    void tablesOfADatabase(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_whole", "vgroups 1 wal_retention_period 3600")) {
            execute(
                    connection,
                    "create table s (ts timestamp, v int) tags (k int)",
                    "create topic j_whole_topic as database j_whole",
                    "insert into t1 using s tags (1) values (1, 1) (2, 2) t2 using s tags (2) values (3, 3)",
                    "insert into t1 values (4, 4)");
            try (var consumer = consumer(server, "whole")) {
                consumer.subscribe(List.of("j_whole_topic"));
                assertThat(values(take(consumer, 4), "v")).containsExactlyInAnyOrder(1, 2, 3, 4);
                consumer.unsubscribe();
            }
            execute(connection, "drop topic j_whole_topic");
        }
    }

    @Test
    void noSuchTopic(TDengineJar.Server server) throws SQLException {
        try (var consumer = consumer(server, "none")) {
            assertThatThrownBy(() -> consumer.subscribe(List.of("j_no_topic"))).isInstanceOf(SQLException.class);
        }
    }
}
