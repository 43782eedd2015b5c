package io.mimeseries.influxdb.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.influxdb.select.rows.GroupRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LineEncoderTests {

    @Test
    void everyTypeAndEveryEscape() {
        var group = group(
                Map.of("ho st", "a,b=c", "empty", ""),
                new DoubleColumn(1.5),
                new LongColumn(7L),
                new BooleanColumn(true),
                new StringColumn("say \"hi\" \\o/"));
        assertThat(LineEncoder.encode("m m", group, List.of("time", "d", "l l", "b", "s"), Set.of())
                        .text())
                .isEqualTo("m\\ m,ho\\ st=a\\,b\\=c d=1.5,l\\ l=7i,b=true,s=\"say \\\"hi\\\" \\\\o/\" 10\n");
    }

    @Test
    void nullsAreLeftOutAndRowsWithoutValuesToo() {
        var group = new GroupRows(
                "m",
                new TreeMap<>(),
                new LongColumn(1, 2),
                List.of(new StringColumn(null, "x"), new StringColumn(null, null)));
        assertThat(LineEncoder.encode("m", group, List.of("time", "a", "b"), Set.of())
                        .text())
                .isEqualTo("m a=\"x\" 2\n");
    }

    @Test
    void aColumnCanBeATag() {
        var group = group(Map.of(), new LongColumn(7L), new StringColumn("a b"));
        assertThat(LineEncoder.encode("m", group, List.of("time", "top", "host"), Set.of(1))
                        .text())
                .isEqualTo("m,host=a\\ b top=7i 10\n");
    }

    private static GroupRows group(Map<String, String> tags, Column... columns) {
        return new GroupRows("m", new TreeMap<>(tags), new LongColumn(10L), List.of(columns));
    }
}
