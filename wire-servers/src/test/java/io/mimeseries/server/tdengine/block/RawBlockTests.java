package io.mimeseries.server.tdengine.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Against blocks that a server of 3.3.7 sent: three rows, the last without a value. */
class RawBlockTests {
    private static final String TIMES = "0000f451c28c010000e8f751c28c010000d0fb51c28c010000";

    static Stream<Arguments> recorded() {
        return Stream.of(
                Arguments.of(
                        ValueType.INT,
                        longs(Integer.MIN_VALUE, Integer.MAX_VALUE),
                        "0100000055000000030000000200000000000080000000000000000009080000000404000000180000000c000000"
                                + TIMES + "20000000" + "80ffffff7f0000000000"),
                Arguments.of(
                        new ValueType(DataType.VARCHAR, 10),
                        new StringColumn("abc", "", null),
                        "010000005b00000003000000020000000000008000000000000000000908000000080c0000001800000007000000"
                                + TIMES + "0000000005000000ffffffff0300616263000000"),
                Arguments.of(
                        new ValueType(DataType.NCHAR, 10),
                        new StringColumn("你好", "a", null),
                        "0100000064000000030000000200000000000080000000000000000009080000000a2a0000001800000010000000"
                                + TIMES + "000000000a000000ffffffff0800604f00007d59000004006100000000"),
                Arguments.of(
                        ValueType.decimal(10, 2),
                        new StringColumn("123.45", "-0.01", null),
                        "01000000610000000300000002000000000000800000000000000000090800000015020a00081800000018000000"
                                + TIMES + "203930000000000000ffffffffffffffff000000000000000000"),
                Arguments.of(
                        new ValueType(DataType.BLOB, 4_194_304),
                        new StringColumn("hello", "\u0001\u0002", null),
                        "0100000063000000030000000200000000000080000000000000000009080000001205000000180000000f000000"
                                + TIMES + "0000000009000000ffffffff0500000068656c6c6f02000000010200"));
    }

    private static Column longs(long first, long second) {
        var values = new LongColumnBuilder(3);
        values.append(first);
        values.append(second);
        values.appendNull();
        return values.build();
    }

    private static byte[] block(ValueType type, Column values) {
        var times = new LongColumn(new long[] {1_704_067_200_000L, 1_704_067_201_000L, 1_704_067_202_000L});
        return RawBlock.of(
                        List.of(new ResultColumn("ts", ValueType.TIMESTAMP), new ResultColumn("v", type)),
                        new RowBatch(3, List.of(times, values)))
                .bytes();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void writesWhatTheServerWrote(ValueType type, Column values, String hex) {
        assertThat(HexFormat.of().formatHex(block(type, values))).isEqualTo(hex);
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void readsWhatItWrote(ValueType type, Column values, String hex) {
        var read = RawBlockReader.read(ByteBuffer.wrap(HexFormat.of().parseHex(hex)))
                .get(1);
        assertThat(read.type()).isEqualTo(type.kind());
        for (int row = 0; row < 3; row++) {
            assertThat(read.values().get(row)).isEqualTo(values.get(row));
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void endsAtEachCutWithoutHarm(ValueType type, Column values, String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        // the last byte says nothing
        for (int length = 0; length < bytes.length - 1; length++) {
            var cut = ByteBuffer.wrap(bytes, 0, length);
            assertThatThrownBy(() -> RawBlockReader.read(cut)).isInstanceOf(BlockException.class);
        }
    }

    @Test
    void numbersOfAllSizesAreReadAsTheyWereWritten() {
        for (var kind : DataType.values()) {
            if (kind.bytes() > 0 && !kind.isDecimal()) {
                var values = values(kind);
                var read = RawBlockReader.read(ByteBuffer.wrap(block(new ValueType(kind), values)))
                        .get(1);
                for (int row = 0; row < 3; row++) {
                    assertThat(read.values().get(row)).isEqualTo(values.get(row));
                }
            }
        }
    }

    private static Column values(DataType kind) {
        return switch (kind.columnType()) {
            case BOOLEAN -> new BooleanColumn(new boolean[] {true, false, true});
            case DOUBLE -> new DoubleColumn(new double[] {1.5, -0.25, 0});
            default -> new LongColumn(new long[] {0, 1, 127});
        };
    }
}
