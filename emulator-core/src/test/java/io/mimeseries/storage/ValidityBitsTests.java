package io.mimeseries.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ValidityBitsTests {

    @Property
    void copiesAndMasks(
            @ForAll long seed, @ForAll @IntRange(max = 200) int from, @ForAll @IntRange(max = 200) int size) {
        var words = random(seed, from + size);
        var copy = ValidityBits.copy(words, from, from + size, size + 70);

        assertThat(BitSet.valueOf(copy)).isEqualTo(BitSet.valueOf(words).get(from, from + size));
        assertThat(copy).hasSize(ValidityBits.words(size + 70));
    }

    @Property
    void counts(@ForAll long seed, @ForAll @IntRange(max = 200) int size) {
        var words = random(seed, size);
        assertThat(ValidityBits.count(words, size))
                .isEqualTo(BitSet.valueOf(words).get(0, size).cardinality());
    }

    @Property
    void inserts(@ForAll long seed, @ForAll @IntRange(max = 200) int size, @ForAll @IntRange(max = 200) int place) {
        var at = Math.min(place, size);
        var words = ValidityBits.copy(random(seed, size), 0, size, size + 1);
        var expected = new BitSet();
        var before = BitSet.valueOf(words);
        for (int bit = 0; bit < size; bit++) {
            expected.set(bit < at ? bit : bit + 1, before.get(bit));
        }
        ValidityBits.insert(words, at, size);
        assertThat(BitSet.valueOf(words)).isEqualTo(expected);
    }

    @Property
    void fills(@ForAll @IntRange(max = 200) int size) {
        assertThat(BitSet.valueOf(ValidityBits.full(size, size + 5)).cardinality())
                .isEqualTo(size);
        assertThat(BitSet.valueOf(ValidityBits.full(size, size + 5)).length()).isEqualTo(size);
    }

    /** Set bits beyond the size too, as another fork may have left them. */
    private static long[] random(long seed, int size) {
        return new Random(seed).longs(ValidityBits.words(size)).toArray();
    }
}
