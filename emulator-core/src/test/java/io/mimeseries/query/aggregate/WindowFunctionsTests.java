package io.mimeseries.query.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.window.Windows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowFunctionsTests {
    private static final LongColumn TIMES = new LongColumn(0, 10, 20, 30, 40, 50);
    private static final DoubleColumn DOUBLES =
            new DoubleColumn(new double[] {4, 1, 9, 100, 2.5, 1}, 0, 6, new long[] {0b110111});
    private static final LongColumn LONGS =
            new LongColumn(new long[] {4, 1, 9, 100, 2, 1}, 0, 6, new long[] {0b110111});

    @Test
    void functionsOfAllPointsSkipNulls() {
        assertThat(values(WindowFunctions.median(), DOUBLES)).containsExactly(2.5);
        assertThat(values(WindowFunctions.median(), LONGS)).containsExactly(2.0);
        assertThat(values(WindowFunctions.median(), LONGS.slice(0, 2))).containsExactly(2.5);
        assertThat(values(WindowFunctions.spread(), DOUBLES)).containsExactly(8.0);
        assertThat(values(WindowFunctions.spread(), LONGS)).containsExactly(8L);
        assertThat(values(WindowFunctions.stddev(), new LongColumn(2, 4, 4, 4, 5, 5, 7, 9)))
                .containsExactly(Math.sqrt(32.0 / 7));
        assertThat(values(WindowFunctions.stddev(), LONGS.slice(0, 1))).containsExactly(Double.NaN);
        assertThat(values(WindowFunctions.median(), LONGS.slice(3, 4))).isEmpty();
    }

    @Test
    void spreadOfWholeNumbersWraps() {
        assertThat(values(WindowFunctions.spread(), new LongColumn(Long.MIN_VALUE, 1)))
                .containsExactly(Long.MIN_VALUE + 1);
    }

    @Test
    void modeIsTheMostFrequentValue() {
        assertThat(values(
                        WindowFunctions.mode(WindowFunctionsTests::goOn),
                        new StringColumn("b", "a", null, "b", "a", "b")))
                .containsExactly("b");
        assertThat(values(
                        WindowFunctions.mode(WindowFunctionsTests::goOn), new BooleanColumn(true, false, false, true)))
                .containsExactly(true);
        assertThat(values(WindowFunctions.mode(WindowFunctionsTests::goOn), new LongColumn(3, 1, 2)))
                .containsExactly(1L);
        assertThat(values(WindowFunctions.mode(WindowFunctionsTests::goOn), new LongColumn(5, 5, 7, 7)))
                .containsExactly(5L);
        assertThat(values(WindowFunctions.mode(WindowFunctionsTests::goOn), new LongColumn(7, 5, 7, 5)))
                .containsExactly(7L);
    }

    /** Vector functions-0494 and its neighbours. */
    @Test
    void percentileIsTheNearestRank() {
        var input = new DoubleColumn(1.5, 3, 6, 12, 24, 48);
        assertThat(values(WindowFunctions.percentile(25, WindowFunctionsTests::goOn), input))
                .containsExactly(3.0);
        assertThat(values(WindowFunctions.percentile(75, WindowFunctionsTests::goOn), input))
                .containsExactly(24.0);
        assertThat(values(WindowFunctions.percentile(101, WindowFunctionsTests::goOn), input))
                .containsExactly(48.0);
        assertThat(values(WindowFunctions.percentile(1, WindowFunctionsTests::goOn), input))
                .isEmpty();
        assertThat(values(WindowFunctions.percentile(-1, WindowFunctionsTests::goOn), input))
                .isEmpty();
    }

    @Test
    void percentileKeepsTimeAndFurtherColumns() {
        var names = new StringColumn("a", "b", "c", "d", "e", "f");
        var builder = new PointsBuilder(ColumnType.LONG, List.of(names), 4);
        WindowFunctions.percentile(100, WindowFunctionsTests::goOn)
                .apply(new Points(TIMES, LONGS, List.of(names)), 0, 6, 0, builder);
        var points = builder.build();
        assertThat(points.times().get(0)).isEqualTo(20L);
        assertThat(points.aux().get(0).get(0)).isEqualTo("c");
    }

    @Test
    void distinctValuesComeInTheOrderOfTheirFirstPoints() {
        assertThat(values(WindowFunctions.distinct(WindowFunctionsTests::goOn), LONGS))
                .containsExactly(4L, 1L, 9L, 2L);
        assertThat(values(WindowFunctions.distinct(WindowFunctionsTests::goOn), new DoubleColumn(0.0, -0.0, 1)))
                .hasSize(2);
        var sameTime = new Points(new LongColumn(5, 5, 5), new StringColumn("b", "a", "b"));
        assertThat(run(WindowFunctions.distinct(WindowFunctionsTests::goOn), sameTime, 0, 3))
                .containsExactly("0=a", "0=b");
    }

    /** Vectors functions-0532, 0540 and 0573: three series with points at the times 0, 10 and 20. */
    @Test
    void topAndBottomBreakTiesAsTheRealServer() {
        var times = new LongColumn(0, 0, 0, 10, 10, 10, 20, 20, 20);
        var values = new LongColumn(5, 5, 7, 5, 3, 7, 1, 3, 1);
        var series = new StringColumn("x", "y", "z", "x", "y", "z", "x", "y", "z");
        var input = new Points(times, values, List.of(series));
        assertThat(run(WindowFunctions.top(3, WindowFunctionsTests::goOn), input, 0, 9))
                .containsExactly("0=7 z", "0=5 y", "10=7 z");
        assertThat(run(WindowFunctions.top(10, WindowFunctionsTests::goOn), input, 0, 9))
                .containsExactly("0=7 z", "0=5 x", "0=5 y", "10=7 z", "10=5 x", "10=3 y", "20=3 y", "20=1 x", "20=1 z");
        assertThat(run(WindowFunctions.bottom(2, WindowFunctionsTests::goOn), input, 0, 9))
                .containsExactly("20=1 z", "20=1 x");
        assertThat(run(WindowFunctions.bottom(3, WindowFunctionsTests::goOn), input, 0, 9))
                .containsExactly("10=3 y", "20=1 z", "20=1 x");
    }

    @Test
    void samplesAreThePointsThemselvesInTimeOrder() {
        var sampled = run(
                WindowFunctions.sample(3, new Random(1), WindowFunctionsTests::goOn), new Points(TIMES, LONGS), 0, 6);
        assertThat(sampled).hasSize(3).isSubsetOf("0=4", "10=1", "20=9", "40=2", "50=1");
        assertThat(sampled).isSortedAccordingTo((a, b) -> Integer.compare(time(a), time(b)));
        assertThat(run(
                        WindowFunctions.sample(9, new Random(1), WindowFunctionsTests::goOn),
                        new Points(TIMES, LONGS),
                        0,
                        6))
                .hasSize(5);
    }

    /** Vectors functions-0258 and 0482: 1.5, 3, 6, 12, 24 and 48 at 0, 60, 75, 240, 300 and 540 seconds. */
    @Test
    void integralInterpolatesAtTheBordersOfWindows() {
        var times = new LongColumn(0, 60, 75, 240, 300, 540);
        var values = new DoubleColumn(1.5, 3, 6, 12, 24, 48);
        var input = new Points(times, values);
        assertThat(run(WindowFunctions.integral(1, Windows.all(0)), input, 0, 6))
                .containsExactly("0=11407.5");
        var windows = Windows.every(120, 0, null);
        assertThat(run(WindowFunctions.integral(1, windows), input, 0, 3)).containsExactly("0=509.3181818181818");
        assertThat(run(WindowFunctions.integral(1, windows), input, 3, 5)).containsExactly("240=3878.181818181818");
        assertThat(run(WindowFunctions.integral(1, windows), input, 5, 6)).containsExactly("480=7020.0");
    }

    /** Seen on InfluxDB 1.6.7: descending integrals are negative, stand at the later border, and a point on a border adds a row. */
    @Test
    void integralInDescendingOrderKeepsTheRealServersPeculiarities() {
        var input = new Points(new LongColumn(4, 3, 1), new DoubleColumn(2.5, 0, 2.5));
        var integral = WindowFunctions.integral(1, Windows.every(2, 0, null), false);
        var rows = new ArrayList<String>();
        rows.addAll(run(integral, input, 0, 1));
        rows.addAll(run(integral, input, 1, 2));
        rows.addAll(run(integral, input, 2, 3));
        assertThat(rows).containsExactly("6=0.0", "4=-1.875", "2=-1.875");
    }

    @Test
    void aLoneLastPointAtItsWindowsStartHasNoIntegral() {
        var input = new Points(new LongColumn(10), new LongColumn(3));
        assertThat(run(WindowFunctions.integral(1, Windows.every(5, 0, null)), input, 0, 1))
                .isEmpty();
    }

    @Test
    void functionsSayWhichTypesTheyTake() {
        assertThat(WindowFunctions.median().resultType(ColumnType.STRING)).isNull();
        assertThat(WindowFunctions.median().resultType(ColumnType.LONG)).isEqualTo(ColumnType.DOUBLE);
        assertThat(WindowFunctions.top(1, WindowFunctionsTests::goOn).resultType(ColumnType.BOOLEAN))
                .isNull();
        assertThat(WindowFunctions.mode(WindowFunctionsTests::goOn).resultType(ColumnType.STRING))
                .isEqualTo(ColumnType.STRING);
    }

    private static int time(String point) {
        return Integer.parseInt(point.substring(0, point.indexOf('=')));
    }

    private static List<Object> values(WindowFunction function, Column values) {
        var input = new Points(
                new LongColumn(IntStream.range(0, values.size()).asLongStream().toArray()), values);
        var builder = new PointsBuilder(Objects.requireNonNull(function.resultType(values.type())), List.of(), 4);
        function.apply(input, 0, values.size(), 0, builder);
        var out = builder.build().values();
        return IntStream.range(0, out.size()).mapToObj(out::get).toList();
    }

    private static List<String> run(WindowFunction function, Points input, int from, int to) {
        var type = Objects.requireNonNull(function.resultType(input.values().type()));
        var builder = new PointsBuilder(type, input.aux(), 4);
        function.apply(input, from, to, 0, builder);
        var out = builder.build();
        return IntStream.range(0, out.size())
                .mapToObj(row -> out.times().at(row) + "=" + out.values().get(row)
                        + (out.aux().isEmpty() ? "" : " " + out.aux().get(0).get(row)))
                .toList();
    }

    private static void goOn() {}
}
