package io.mimeseries.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.ColumnType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTableTests {
    private final Generation generation = new Generation();
    private final SeriesTable table = new SeriesTable(generation, BlockStore.heap());

    @Test
    void findsWhatWasCreatedAndNotRemoved() {
        var random = new Random(7);
        var names = new ArrayList<String>();
        for (int step = 0; step < 5000; step++) {
            if (!names.isEmpty() && random.nextInt(100) < 48) {
                var name = names.remove(random.nextInt(names.size()));
                table.remove(found(table, name));
                assertThat(find(table, name)).isNull();
            } else {
                names.add("series-" + step);
                table.create(key("series-" + step));
            }
        }
        assertThat(names(table)).containsExactlyElementsOf(names);
        assertThat(names)
                .allSatisfy(name -> assertThat(found(table, name).key()).hasToString(name));
    }

    @Test
    void knowsTheNamesOfTagsAsSeriesComeAndGo() {
        assertThat(table.tagNames()).isEmpty();
        table.create(key("a", new Tags(new String[] {"host", "rack"}, new String[] {"h1", "r1"})));
        assertThat(table.tagNames()).containsExactlyInAnyOrder("host", "rack");
        table.create(key("b", new Tags(new String[] {"host"}, new String[] {"h2"})));
        var third = table.create(key("c", new Tags(new String[] {"region"}, new String[] {"eu"})));
        assertThat(table.tagNames()).containsExactlyInAnyOrder("host", "rack", "region");
        table.remove(third);
        assertThat(table.tagNames()).containsExactlyInAnyOrder("host", "rack");
        assertThat(table.writable(new Generation()).tagNames()).containsExactlyInAnyOrder("host", "rack");
    }

    @Test
    void leavesASnapshotAloneWhenRemovalsRenumberSeries() {
        IntStream.range(0, 100).forEach(index -> table.create(key("s" + index)).startRow(0));
        var later = new Generation();
        var clone = table.writable(later);
        IntStream.range(0, 90).forEach(index -> clone.remove(found(clone, "s" + index)));

        assertThat(found(clone, "s95").ordinal()).isLessThan(50);
        assertThat(found(table, "s95").ordinal()).isEqualTo(95);
        assertThat(table.at(95)).isSameAs(found(table, "s95"));
        assertThat(table.size()).isEqualTo(100);
        assertThat(names(clone))
                .containsExactlyElementsOf(
                        IntStream.range(90, 100).mapToObj(index -> "s" + index).toList());
    }

    @Test
    void writesTheNewestFormOfASeries() {
        var old = table.create(key("a"));
        var clone = table.writable(new Generation());
        var newer = clone.writable(old);

        assertThat(newer).isNotSameAs(old);
        assertThat(clone.writable(old)).isSameAs(newer);
        assertThat(clone.at(0)).isSameAs(newer);
        assertThat(table.at(0)).isSameAs(old);

        clone.remove(newer);
        assertThatThrownBy(() -> clone.writable(old)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAValueOfAnotherType() {
        var series = table.create(key("a"));
        series.startRow(1);
        series.setLong(0, 1);
        series.startRow(2);
        assertThatThrownBy(() -> series.setDouble(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void growsItsSchemaWithoutChangingWhatWasRead() {
        var empty = table.schema();
        for (int index = 0; index < 1000; index++) {
            assertThat(table.addColumn("c" + index, ModelStore.TYPES[index % 4]))
                    .isEqualTo(index);
        }
        assertThat(empty.size()).isZero();
        assertThat(empty.ordinal("c0")).isEqualTo(-1);
        for (int index = 0; index < 1000; index++) {
            var bytes = (" c" + index + ",").getBytes(StandardCharsets.UTF_8);
            assertThat(table.schema().ordinal(bytes, 1, bytes.length - 1)).isEqualTo(index);
            assertThat(table.schema().type(index)).isEqualTo(ModelStore.TYPES[index % 4]);
        }
        assertThat(table.schema().ordinal("c1000")).isEqualTo(-1);
        assertThatThrownBy(() -> table.addColumn("c7", ColumnType.LONG)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hashesDifferentKeysDifferentlyInAllBitsThatAnIndexUses() {
        var hashes = new HashSet<Integer>();
        var low = new HashSet<Integer>();
        var count = 65_536;
        for (int index = 0; index < count; index++) {
            var bytes = ("cpu,host=server" + index + ",region=eu").getBytes(StandardCharsets.UTF_8);
            hashes.add(SeriesKey.hash(bytes, 0, bytes.length));
            low.add(SeriesKey.hash(bytes, 0, bytes.length) & (count - 1));
        }
        assertThat(hashes).hasSizeGreaterThan(count - 10);
        // a random function hits 1 - 1/e of the slots
        assertThat(low).hasSizeBetween((int) (count * 0.62), (int) (count * 0.645));
    }

    private static SeriesKey key(String name) {
        return key(name, Tags.none());
    }

    private static SeriesKey key(String name, Tags tags) {
        return new SeriesKey(name.getBytes(StandardCharsets.UTF_8), tags);
    }

    private static List<String> names(SeriesTable table) {
        return table.series().stream().map(series -> series.key().toString()).toList();
    }

    private static @Nullable Series find(SeriesTable table, String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        return table.find(bytes, 0, bytes.length, SeriesKey.hash(bytes, 0, bytes.length));
    }

    private static Series found(SeriesTable table, String name) {
        var series = find(table, name);
        assertThat(series).isNotNull();
        return series;
    }
}
