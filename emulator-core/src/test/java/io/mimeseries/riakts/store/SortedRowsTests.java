package io.mimeseries.riakts.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The sorted rows hold what a map holds, whatever comes in which order. */
class SortedRowsTests {
    private static final Comparator<Row> ORDER = Comparator.comparingLong(row -> ((Cell.SInt64) row.cell(0)).value());

    @Property(tries = 100)
    void theyAreAMap(
            @ForAll @Size(max = 40) List<@Size(max = 300) List<@IntRange(min = 0, max = 5000) Integer>> batches,
            @ForAll @Size(max = 50) List<@IntRange(min = 0, max = 5000) Integer> deleted) {
        var rows = SortedRows.empty(ORDER);
        var map = new TreeMap<Integer, Long>();
        long number = 0;
        for (var batch : batches) {
            List<StoredRow> entries = new ArrayList<>();
            for (var key : batch) {
                entries.add(new StoredRow(row(key), number));
                map.put(key, number++);
            }
            rows = rows.with(entries);
        }
        for (var key : deleted) {
            rows = rows.without(row(key));
            map.remove(key);
        }
        assertThat(all(rows)).isEqualTo(new ArrayList<>(map.values()));
        assertThat(rows.size()).isEqualTo(map.size());
        for (var key : deleted) {
            assertThat(rows.find(row(key))).isNull();
        }
    }

    @Property(tries = 100)
    void aRangeIsWhatLiesWithin(
            @ForAll @Size(max = 3000) List<@IntRange(min = 0, max = 20_000) Integer> keys,
            @ForAll @IntRange(min = 0, max = 20_000) int low,
            @ForAll @IntRange(min = 0, max = 20_000) int high) {
        List<StoredRow> entries = new ArrayList<>();
        keys.forEach(key -> entries.add(new StoredRow(row(key), key)));
        var rows = SortedRows.empty(ORDER).with(entries);
        List<Long> found = new ArrayList<>();
        rows.forEach(
                row -> {
                    long key = ((Cell.SInt64) row.cell(0)).value();
                    return key < low ? -1 : key > high ? 1 : 0;
                },
                entry -> found.add(entry.writtenAt()));
        assertThat(found)
                .isEqualTo(keys.stream()
                        .filter(key -> key >= low && key <= high)
                        .distinct()
                        .sorted()
                        .map(Integer::longValue)
                        .toList());
    }

    @Property(tries = 20)
    void whoHoldsThemKeepsThem(@ForAll @Size(min = 1, max = 2000) List<@IntRange(min = 0, max = 900) Integer> keys) {
        var before = SortedRows.empty(ORDER).with(List.of(new StoredRow(row(500), -1)));
        var after = before;
        for (var key : keys) {
            after = after.with(List.of(new StoredRow(row(key), key)));
        }
        assertThat(all(before)).containsExactly(-1L);
        assertThat(after.find(row(keys.get(0)))).isNotNull();
    }

    private static Row row(int key) {
        return Row.of(new Cell.SInt64(key));
    }

    private static List<Long> all(SortedRows rows) {
        List<Long> all = new ArrayList<>();
        rows.forEach(row -> 0, entry -> all.add(entry.writtenAt()));
        return all;
    }
}
