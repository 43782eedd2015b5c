package io.mimeseries.server.tdengine.tmq;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineVersion;
import io.mimeseries.tdengine.subscription.ConsumedMessage;
import io.mimeseries.tdengine.subscription.ConsumerOptions;
import io.mimeseries.tdengine.subscription.OffsetReset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Messages as bytes, recorded from 3.3.7 ({@code tmq_raw.jsonl}); offsets are those of the recorded server's log. */
class RawDataTests {
    private static final int OFFSETS_END = 2 * (1 + 4 + 18);
    private static final String OF_QUERY =
            "641200000011000000000000000011070000000000000002000000000185010100000000000000000000000000000200000200000073000000020000000400000000000080000000000000000009080000000404000000080c0000000404000000100000000800000007000000080000000000f451c28c010000e8f751c28c01000040010000000000000000000000030000000100610200626200010000000100000000080009001002037473000400080402760008001806027300040008080267006a0100000000000000000000000000000100000200000058000000010000000400000000000080000000000000000009080000000404000000080c00000004040000000800000004000000000000000400000000d0fb51c28c0100000003000000ffffffff000200000000080009001002037473000400080402760008001806027300040008080267000000000000000000";
    private static final String OF_TABLE =
            "6412000000110000000000000000111000000000000000020000000101730100000000000000000000000000000200000200000061000000020000000300000000000080000000000000000009080000000404000000080c0000001000000008000000070000000000f451c28c010000e8f751c28c0100004001000000000000000000000003000000010061020062620006000901100203747300040108040276000801180602730004746d31005c010000000000000000000000000000010000020000004a000000010000000300000000000080000000000000000009080000000404000000080c00000008000000040000000000000000d0fb51c28c0100000003000000ffffffff0006000901100203747300040108040276000801180602730004746d32000000000000000000";

    private static final String CREATE_SUPER_TABLE =
            "5b0000009d0000004f00000003746d000c9f6f10a55191460006020901100203747300040108040276000801180602730002020402080802670000000000000106020202010002040201000106020300ffffffffffffffffff0000";
    private static final String CREATE_TABLE =
            "5b0000009d0000004f00000002490000000004746d3100200a1090a31f300da10139faa10100000000000002ffffffff03746d00010c9f6f10a5519146100010000100010000000008040100000001000000026700000000000000";
    private static final String ROWS_AND_TABLE =
            "6412000000110300000000000000110500000000000000020000000101730100000000000000000000000000000200000200000061000000020000000300000000000080000000000000000009080000000404000000080c0000001000000008000000070000000000f451c28c010000e8f751c28c0100004001000000000000000000000003000000010061020062620006000901100203747300040108040276000801180602730004746d31005c010000000000000000000000000000010000020000004a000000010000000300000000000080000000000000000009080000000404000000080c00000008000000040000000000000000d0fb51c28c0100000003000000ffffffff0006000901100203747300040108040276000801180602730004746d3200010000004d490000000004746d3200210a1090a31f300da50139faa10100000000000002ffffffff03746d00010c9f6f10a55191461000100001000100000000080402000000010000000267000000000000";

    private static ConsumedMessage first(String topic) throws InterruptedException {
        return messages(topic, 1).get(0);
    }

    private static List<ConsumedMessage> messages(String topic, int count) throws InterruptedException {
        var clock = new ManualClock(Instant.parse("2024-01-01T12:00:00Z"));
        try (var server = new TDengine(TDengineVersion.DEFAULT, clock)) {
            var session = server.rootSession();
            for (var statement : List.of(
                    "CREATE DATABASE v_tmq VGROUPS 1",
                    "USE v_tmq",
                    "CREATE STABLE tm (ts TIMESTAMP, v INT, s VARCHAR(10)) TAGS (g INT)",
                    "CREATE TABLE tm1 USING tm TAGS (1)",
                    topic,
                    "INSERT INTO tm1 VALUES ('2024-01-01 00:00:00', 1, 'a') ('2024-01-01 00:00:01', NULL, 'bb')",
                    "INSERT INTO tm2 USING tm TAGS(2) VALUES ('2024-01-01 00:00:02', 3, NULL)",
                    "ALTER TABLE tm ADD COLUMN d DOUBLE")) {
                session.execute(statement);
            }
            var options = new ConsumerOptions(
                    "g",
                    "c",
                    "root",
                    "here",
                    OffsetReset.EARLIEST,
                    true,
                    false,
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5));
            try (var consumer = server.subscriptions().open(options)) {
                consumer.subscribe(List.of("t"));
                var messages = new ArrayList<ConsumedMessage>();
                while (messages.size() < count) {
                    messages.add(Objects.requireNonNull(consumer.poll(Duration.ZERO)));
                }
                return messages;
            }
        }
    }

    private static void compare(RawData data, String recorded) {
        assertThat(data.type()).isEqualTo(2);
        var hex = HexFormat.of().formatHex(data.bytes());
        assertThat(hex.substring(OFFSETS_END)).isEqualTo(recorded.substring(OFFSETS_END));
        assertThat(hex).startsWith("641200000011000000000000000011");
    }

    @Test
    void rowsOfAQuery() throws InterruptedException {
        compare(RawData.of(first("CREATE TOPIC t AS SELECT ts, v, s, g FROM tm")), OF_QUERY);
    }

    @Test
    void rowsOfASuperTable() throws InterruptedException {
        compare(RawData.of(first("CREATE TOPIC t AS STABLE tm")), OF_TABLE);
    }

    /** Numbers of tables and vgroups, and times, are another run's. */
    private static String masked(String hex, int... longsAt) {
        var masked = new StringBuilder(hex);
        masked.replace(8, 16, "........");
        for (var at : longsAt) {
            masked.replace(2 * at, 2 * at + 16, "................");
        }
        return masked.toString();
    }

    private static void compare(ConsumedMessage message, int type, long offset, String recorded, int... longsAt) {
        assertThat(message.kind()).isEqualTo(ConsumedMessage.Kind.CHANGE);
        assertThat(message.offset()).isEqualTo(offset);
        var data = RawData.of(message);
        assertThat(data.type()).isEqualTo(type);
        assertThat(masked(HexFormat.of().formatHex(data.bytes()), longsAt)).isEqualTo(masked(recorded, longsAt));
    }

    @Test
    void changesOfADatabase() throws InterruptedException {
        var messages = messages("CREATE TOPIC t WITH META AS DATABASE v_tmq", 4);
        compare(messages.get(0), 531, 2, CREATE_SUPER_TABLE, 16);
        assertThat(JsonChanges.of(messages.get(0)))
                .isEqualTo("{\"type\":\"create\",\"tableType\":\"super\",\"tableName\":\"tm\",\"columns\":["
                        + "{\"name\":\"ts\",\"type\":9,\"isPrimarykey\":false,\"encode\":\"delta-i\",\"compress\":\"lz4\",\"level\":\"medium\"},"
                        + "{\"name\":\"v\",\"type\":4,\"isPrimarykey\":false,\"encode\":\"simple8b\",\"compress\":\"lz4\",\"level\":\"medium\"},"
                        + "{\"name\":\"s\",\"type\":8,\"length\":10,\"isPrimarykey\":false,\"encode\":\"disabled\",\"compress\":\"zstd\",\"level\":\"medium\"}],"
                        + "\"tags\":[{\"name\":\"g\",\"type\":4}]}");
        compare(messages.get(1), 515, 3, CREATE_TABLE, 23, 31, 53);
        assertThat(JsonChanges.of(messages.get(1)))
                .isEqualTo(
                        "{\"type\":\"create\",\"tableType\":\"child\",\"tableName\":\"tm1\",\"using\":\"tm\",\"tagNum\":1,"
                                + "\"tags\":[{\"name\":\"g\",\"type\":4,\"value\":1}],\"createList\":[]}");
        var rows = messages.get(2);
        assertThat(rows.kind()).isEqualTo(ConsumedMessage.Kind.ROWS_AND_TABLES);
        assertThat(rows.offset()).isEqualTo(3);
        assertThat(rows.next()).isEqualTo(5);
        var data = RawData.of(rows);
        assertThat(data.type()).isEqualTo(4);
        var made = ROWS_AND_TABLE.indexOf("04746d320021") / 2 + 5;
        assertThat(masked(HexFormat.of().formatHex(data.bytes()), made, made + 8, made + 30))
                .isEqualTo(masked(ROWS_AND_TABLE, made, made + 8, made + 30));
        assertThat(JsonChanges.of(rows)).contains("\"tableName\":\"tm2\",\"using\":\"tm\"");
        assertThat(messages.get(3).offset()).isEqualTo(6);
        assertThat(JsonChanges.of(messages.get(3)))
                .isEqualTo("{\"type\":\"alter\",\"tableType\":\"super\",\"tableName\":\"tm\",\"alterType\":5,"
                        + "\"colName\":\"d\",\"colType\":7}");
    }
}
