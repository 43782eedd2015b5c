package io.mimeseries.influxdb.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.select.RowPoints.Part;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowPointsTests {

    @Test
    void everyTypeAndEveryEscape() {
        var group = group(
                Map.of("ho st", "a,b=c", "empty", ""),
                new DoubleColumn(1.5),
                new LongColumn(7L),
                new BooleanColumn(true),
                new StringColumn("say \"hi\" \\o/"));
        assertThat(points(Part.of("m m", group, List.of("time", "d", "l l", "b", "s"), Set.of(), Map.of())))
                .containsExactly("m\\ m,ho\\ st=a\\,b\\=c b=true d=1.5 l l=7 s=say \"hi\" \\o/ 10");
    }

    @Test
    void nullsAreLeftOutAndRowsWithoutValuesToo() {
        assertThat(points(Part.of("m", twoRows(), List.of("time", "a", "b"), Set.of(), Map.of())))
                .containsExactly("m a=x 2", "m a=y b=1.0 3");
    }

    @Test
    void ofColumnsWithOneNameTheLastCounts() {
        assertThat(points(Part.of("m", twoRows(), List.of("time", "a", "a"), Set.of(), Map.of())))
                .containsExactly("m a=1.0 3");
    }

    @Test
    void whatCannotBeStoredMakesNoPoint() {
        var group = new GroupRows(
                "m",
                new TreeMap<>(),
                new LongColumn(1, 2, Long.MIN_VALUE),
                List.of(new DoubleColumn(Double.POSITIVE_INFINITY, Double.NaN, 1.0)));
        assertThat(points(Part.of("m", group, List.of("time", "v"), Set.of(), Map.of())))
                .isEmpty();
    }

    @Test
    void aColumnCanBeATag() {
        var group = group(Map.of(), new LongColumn(7L), new StringColumn("a b"));
        assertThat(points(Part.of("m", group, List.of("time", "top", "host"), Set.of(1), Map.of())))
                .containsExactly("m,host=a\\ b top=7 10");
    }

    @Test
    void aFieldNameThatThePointWouldLoseIsRefused() {
        var group = group(Map.of(), new LongColumn(7L));
        assertThatExceptionOfType(NotEmulatedException.class)
                .isThrownBy(() -> Part.of("m", group, List.of("time", "a\\"), Set.of(), Map.of()));
    }

    @Test
    void piecesGoAcrossGroups() {
        var names = List.of("time", "a", "b");
        var parts = List.of(
                Part.of("m", twoRows(), names, Set.of(), Map.of()),
                Part.of("n", twoRows(), names, Set.of(), Map.of()),
                Part.of("o", twoRows(), names, Set.of(), Map.of()));
        var pieces = RowPoints.inPieces("d", "", parts, 4);
        assertThat(pieces.stream().map(RowPointsTests::points))
                .containsExactly(
                        List.of("m a=x 2", "m a=y b=1.0 3", "n a=x 2", "n a=y b=1.0 3"),
                        List.of("o a=x 2", "o a=y b=1.0 3"));
    }

    private static GroupRows twoRows() {
        var doubles = new DoubleColumnBuilder(3);
        doubles.appendNull();
        doubles.appendNull();
        doubles.append(1);
        return new GroupRows(
                "m",
                new TreeMap<>(),
                new LongColumn(1, 2, 3),
                List.of(new StringColumn(null, "x", "y"), doubles.build()));
    }

    private static GroupRows group(Map<String, String> tags, Column... columns) {
        return new GroupRows("m", new TreeMap<>(tags), new LongColumn(10L), List.of(columns));
    }

    private static List<String> points(Part part) {
        return points(new RowPoints("d", "", List.of(part)));
    }

    private static List<String> points(RowPoints source) {
        var batch = new PointBatch();
        source.addTo(batch, new WordTable(), new WordTable(), 0);
        var points = new ArrayList<String>();
        for (int point = 0; point < batch.points(); point++) {
            var text = new StringBuilder(batch.key(point).toString());
            for (int field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
                text.append(' ').append(batch.name(field).fieldName()).append('=');
                switch (batch.type(field)) {
                    case FLOAT -> text.append(batch.doubleValue(field));
                    case INTEGER -> text.append(batch.longValue(field));
                    case BOOLEAN -> text.append(batch.booleanValue(field));
                    case STRING -> text.append(batch.stringValue(field));
                }
            }
            points.add(text.append(' ').append(batch.time(point)).toString());
        }
        return points;
    }
}
