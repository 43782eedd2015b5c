package io.mimeseries.query.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.ColumnType;
import io.mimeseries.storage.BlockStore;
import io.mimeseries.storage.Generation;
import io.mimeseries.storage.Series;
import io.mimeseries.storage.SeriesKey;
import io.mimeseries.storage.SeriesTable;
import io.mimeseries.storage.Tags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The scans that choose among all points of all series, against a sort of them. */
class WholeColumnScanTests {

    private record Point(long time, double value) {}

    private final List<Series> group = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();

    @Property(tries = 20)
    void extremesAreTheFirstOfASort(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 2000) int limit, @ForAll boolean greatest) {
        fill(new Random(seed), 50);
        var scan = new ExtremesScan(limit, greatest);
        group.forEach(series -> scan.read(series.view(), 0));
        var byValue = Comparator.comparingDouble(Point::value);
        var better = greatest ? byValue.reversed() : byValue;
        var expected = points.stream()
                .sorted(better.thenComparing(Point::time))
                .limit(limit)
                .sorted(Comparator.comparing(Point::time).thenComparing(better))
                .toList();

        var found = scan.result(() -> {});

        assertThat(IntStream.range(0, found.size())
                        .mapToObj(row -> new Point(
                                found.times().at(row), (Double) found.values().get(row)))
                        .toList())
                .isEqualTo(expected);
    }

    @Property(tries = 20)
    void aPercentileStandsAtItsRankInASort(@ForAll long seed, @ForAll @IntRange(min = -1, max = 102) int percentile) {
        fill(new Random(seed), percentile % 2 == 0 ? 30 : 100_000);
        var scan = new PercentileScan();
        group.forEach(series -> scan.read(series.view(), 0));
        assertThat(scan.count()).isEqualTo(points.size());
        var rank = (int) Math.floor(points.size() * percentile / 100.0 + 0.5) - 1;

        var found = scan.result(percentile);

        if (rank < 0 || rank >= points.size()) {
            assertThat(found.size()).isZero();
            return;
        }
        var value = points.stream().mapToDouble(Point::value).sorted().toArray()[rank];
        assertThat(found.values().get(0)).isEqualTo(value);
        assertThat(found.times().at(0))
                .isEqualTo(points.stream()
                        .filter(point -> point.value() == value)
                        .mapToLong(Point::time)
                        .min()
                        .orElseThrow());
    }

    @Test
    void nothingGivesNothing() {
        assertThat(new ExtremesScan(3, true).result(() -> {}).size()).isZero();
        assertThat(new PercentileScan().result(50).size()).isZero();
    }

    private void fill(Random random, int values) {
        var table = new SeriesTable(new Generation(), BlockStore.heap());
        table.addColumn("v", ColumnType.DOUBLE);
        table.addColumn("other", ColumnType.LONG);
        for (byte id = 0; id < 3; id++) {
            var series = table.create(new SeriesKey(new byte[] {id}, Tags.none()));
            var time = 0L;
            for (int row = random.nextInt(2500); row > 0; row--) {
                time += 1 + random.nextInt(3);
                series.startRow(time);
                series.setLong(1, row);
                if (random.nextInt(9) > 0) {
                    var point = new Point(time, (random.nextInt(values) - values / 3 + 0.5) / 4);
                    series.setDouble(0, point.value());
                    points.add(point);
                }
            }
            group.add(series);
        }
    }
}
