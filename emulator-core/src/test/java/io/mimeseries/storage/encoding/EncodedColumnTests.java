package io.mimeseries.storage.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedColumnTests {

    @Property
    void longsComeBack(@ForAll @Size(min = 1, max = 80) long[] values, @ForAll @IntRange(max = 63) int shift) {
        for (int i = 0; i < values.length; i++) {
            values[i] >>= shift;
        }
        assertSame(new LongColumn(values));
    }

    @Property
    void stepsComeBack(@ForAll long first, @ForAll @Size(min = 1, max = 80) short[] steps, @ForAll long step) {
        var values = new long[steps.length];
        var value = first;
        for (int i = 0; i < values.length; i++) {
            values[i] = value;
            value += step + steps[i];
        }
        assertSame(new LongColumn(values));
    }

    @Property
    void doublesComeBackBitByBit(@ForAll("doubles") double[] values) {
        assertSame(new DoubleColumn(values));
    }

    @Provide
    Arbitrary<double[]> doubles() {
        var any = Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(value -> !Double.isNaN(value))
                .edgeCases(config -> config.add(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE));
        var decimals = Arbitraries.integers().between(-30_000, 30_000).map(value -> value / 100.0);
        var more = Arbitraries.integers().map(value -> value / 1e6);
        return Arbitraries.oneOf(
                any.array(double[].class).ofMinSize(1).ofMaxSize(40),
                decimals.array(double[].class).ofMinSize(1).ofMaxSize(40),
                more.array(double[].class).ofMinSize(1).ofMaxSize(40),
                Arbitraries.oneOf(any, decimals)
                        .array(double[].class)
                        .ofMinSize(1)
                        .ofMaxSize(10));
    }

    @Property
    void nullsComeBack(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(max = 9) int skip) {
        var random = new Random(seed);
        var words = Validity.none(skip + size);
        var longs = new long[skip + size];
        var doubles = new double[skip + size];
        var flags = new boolean[skip + size];
        var texts = new String[skip + size];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = random.nextInt(1 << random.nextInt(31));
            doubles[i] = random.nextInt(1000) / 10.0;
            flags[i] = random.nextBoolean();
            if (random.nextInt(3) > 0) {
                Validity.set(words, i);
                texts[i] = "t" + random.nextInt(400);
            }
        }
        assertSame(new LongColumn(longs, skip, size, words));
        assertSame(new DoubleColumn(doubles, skip, size, words));
        assertSame(new BooleanColumn(flags, skip, size, words));
        assertSame(new BooleanColumn(flags, skip, size, null));
        assertSame(new StringColumn(texts, skip, size));
    }

    @Test
    void manyDifferentStringsComeBack() {
        var texts = IntStream.range(0, 1000).mapToObj(Integer::toString).toArray(String[]::new);
        for (var size : new int[] {254, 255, 256, 257, 1000}) {
            assertSame(new StringColumn(texts, 0, size));
        }
    }

    @Test
    void everyFormIsUsedForWhatItIsFor() {
        assertThat(EncodedColumn.of(new LongColumn(3, 5, 7))).isInstanceOf(ArithmeticLongs.class);
        assertThat(EncodedColumn.of(new LongColumn(3, 5, 8))).isInstanceOf(PackedLongs.class);
        assertThat(EncodedColumn.of(new LongColumn(Long.MIN_VALUE, 0, Long.MAX_VALUE)))
                .isInstanceOf(RawColumn.class);
        assertThat(EncodedColumn.of(new DoubleColumn(0.1, 0.1))).isInstanceOf(ConstantDoubles.class);
        assertThat(EncodedColumn.of(new DoubleColumn(97.25, 0.07, 12))).isInstanceOf(DecimalDoubles.class);
        assertThat(EncodedColumn.of(new DoubleColumn(0.0, -0.0))).isInstanceOf(RawColumn.class);
        assertThat(EncodedColumn.of(new DoubleColumn(Math.PI, 1))).isInstanceOf(RawColumn.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0xFF, 0x100, 0xFFFF, 0x10000, 0xFFFF_FFFFL, 0x1_0000_0000L})
    void theGreatestOfEachWidthComesBack(long distance) {
        assertSame(new LongColumn(-5, -5 + distance, 17));
        assertSame(new LongColumn(Long.MAX_VALUE, Long.MAX_VALUE - distance, Long.MAX_VALUE - 1));
        assertSame(new LongColumn(0, distance, 0, distance, 2 * distance, 0));
    }

    private static void assertSame(Column column) {
        var encoded = EncodedColumn.of(column);
        var decoded = encoded.decode();
        assertThat(encoded.size()).isEqualTo(column.size());
        assertThat(decoded.type()).isEqualTo(column.type());
        assertThat(decoded.size()).isEqualTo(column.size());
        for (int row = 0; row < column.size(); row++) {
            assertThat(decoded.isNull(row)).isEqualTo(column.isNull(row));
            // as objects, doubles are compared bit by bit: 0.0 and -0.0 differ
            assertThat(decoded.get(row)).isEqualTo(column.get(row));
        }
    }
}
