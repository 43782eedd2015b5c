package io.mimeseries.query.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.Points;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransformationsTests {
    /** Field usage of host a in the vectors of functions, every 15 seconds. */
    private static final Points USAGE = every15Seconds(
            new DoubleColumn(14.86, 10.72, 18.04, 23.65, 10.56, 13.61, 16.37, 24.21, 19.41, 15.95, 10.7));

    /** Field count of host b. */
    private static final Points COUNT = every15Seconds(new LongColumn(-11, 76, 99, 65, 51, 20, 24, 38));

    @Test
    void derivativesSkipNullsAndRepeatedTimes() {
        var input = new Points(
                new LongColumn(0, 10, 10, 20, 30),
                new LongColumn(new long[] {1, 6, 99, 0, 2}, 0, 5, new long[] {0b10111}));
        assertThat(run(Transformations.derivative(5, false, true), input)).containsExactly("10=2.5", "30=-1.0");
        assertThat(run(Transformations.derivative(5, true, true), input)).containsExactly("10=2.5");
    }

    @Test
    void descendingDerivativesKeepTheirSign() {
        var input = new Points(new LongColumn(30, 10, 0), new DoubleColumn(2, 6, 1));
        assertThat(run(Transformations.derivative(10, false, false), input)).containsExactly("10=2.0", "0=-5.0");
    }

    @Test
    void differencesKeepWholeNumbers() {
        var input = new Points(new LongColumn(0, 10, 10, 20), new LongColumn(5, 3, 100, 4));
        assertThat(run(Transformations.difference(false), input)).containsExactly("10=-2", "20=1");
        assertThat(run(Transformations.difference(true), input)).containsExactly("20=1");
        var wrapping = new Points(new LongColumn(0, 1), new LongColumn(Long.MIN_VALUE, Long.MAX_VALUE));
        assertThat(run(Transformations.difference(false), wrapping)).containsExactly("1=-1");
    }

    @Test
    void runningSumsAndMeans() {
        var longs = new Points(new LongColumn(0, 1, 2, 3), new LongColumn(1, 2, 4, 8));
        assertThat(run(Transformations.cumulativeSum(), longs)).containsExactly("0=1", "1=3", "2=7", "3=15");
        assertThat(run(Transformations.movingAverage(2), longs)).containsExactly("1=1.5", "2=3.0", "3=6.0");
        assertThat(run(Transformations.movingAverage(5), longs)).isEmpty();
        var doubles = new Points(new LongColumn(0, 1, 2), new DoubleColumn(0.1, 0.2, 0.3));
        assertThat(run(Transformations.cumulativeSum(), doubles))
                .containsExactly("0=0.1", "1=" + (0.1 + 0.2), "2=" + (0.1 + 0.2 + 0.3));
        assertThat(run(Transformations.movingAverage(2), doubles))
                .containsExactly("1=" + (0.1 + 0.2) / 2, "2=" + (0.1 + 0.2 - 0.1 + 0.3) / 2);
    }

    @Test
    void elapsedTimeIsTruncatedAndOfEveryType() {
        var input = new Points(new LongColumn(0, 19, 25), new StringColumn("a", null, "b"));
        assertThat(run(Transformations.elapsed(10), input)).containsExactly("25=2");
        assertThat(Transformations.difference(false).resultType(ColumnType.BOOLEAN))
                .isNull();
    }

    /** Vectors functions-1124 to 1126. */
    @Test
    void exponentialMeans() {
        assertIndicator(
                Transformations.exponentialMovingAverage(3, 2, WarmUp.EXPONENTIAL), USAGE, 30, 15.07, 19.36, 14.96);
        assertIndicator(
                Transformations.exponentialMovingAverage(3, 2, WarmUp.SIMPLE), USAGE, 30, 14.54, 19.095, 14.8275);
        assertIndicator(
                Transformations.exponentialMovingAverage(2, -1, WarmUp.EXPONENTIAL), COUNT, 15, 47, 81.66666666666666);
    }

    /** Vectors functions-1133, 1143, 1144, 1153 and 1156. */
    @Test
    void chainsOfExponentialMeans() {
        assertIndicator(
                Transformations.doubleExponentialMovingAverage(3, -1, WarmUp.EXPONENTIAL), USAGE, 30, 16.095, 22.0175);
        assertIndicator(
                Transformations.tripleExponentialMovingAverage(3, -1, WarmUp.EXPONENTIAL),
                USAGE,
                30,
                16.914166666666663,
                23.243333333333332);
        assertIndicator(
                Transformations.tripleExponentialMovingAverage(2, -1, WarmUp.EXPONENTIAL),
                COUNT,
                15,
                72.77777777777777,
                101.37037037037037);
        assertIndicator(
                Transformations.tripleExponentialDerivative(3, -1, WarmUp.EXPONENTIAL),
                USAGE,
                45,
                10.345035226109477,
                1.8349249658935918);
        assertIndicator(
                Transformations.tripleExponentialDerivative(3, 2, WarmUp.SIMPLE),
                USAGE,
                30,
                13.682564503518368,
                15.663686382393394,
                -3.9443040483623237);
    }

    /** Vectors functions-1163, 1164, 1173 and 1174. */
    @Test
    void momentum() {
        assertIndicator(
                Transformations.relativeStrengthIndex(3, -1, WarmUp.EXPONENTIAL),
                USAGE,
                45,
                87.74059816405094,
                44.55974133393489);
        assertIndicator(
                Transformations.relativeStrengthIndex(2, -1, WarmUp.EXPONENTIAL),
                COUNT,
                30,
                95.66929133858268,
                53.056768558951966);
        assertIndicator(
                Transformations.chandeMomentumOscillator(3, -1, WarmUp.NONE),
                USAGE,
                30,
                27.748691099476442,
                51.493848857645,
                -0.6149116064565725);
        assertIndicator(
                Transformations.chandeMomentumOscillator(2, -1, WarmUp.NONE), COUNT, 15, 100, 100, -19.298245614035086);
    }

    /** Vectors functions-1185 and 1194. */
    @Test
    void kaufmansIndicators() {
        assertIndicator(
                Transformations.kaufmansEfficiencyRatio(3, 2), USAGE, 30, 0.6854103343465046, 0.5149384885764499);
        assertIndicator(
                Transformations.kaufmansAdaptiveMovingAverage(2, -1), COUNT, 30, 86.22222222222223, 85.52910567444606);
    }

    /** Vectors functions-1113 and 1116. */
    @Test
    void holtWintersForecasts() {
        var means = every15Seconds(new DoubleColumn(
                35.53,
                37.68833333333333,
                35.07,
                38.873333333333335,
                36.42666666666667,
                36.895,
                37.51333333333333,
                34.803333333333335,
                34.053333333333335,
                36.056666666666665,
                35.696666666666665,
                36.51333333333333));
        assertIndicator(
                Transformations.holtWinters(2, 0, false, 15), means, 180, 35.783661185143224, 35.770795391965486);
        var counts = every15Seconds(new LongColumn(-1, 26, 35, 85, -13, 89, 19, 61, -13, 20, 81, 47));
        assertIndicator(
                Transformations.holtWinters(2, 3, true, 15),
                counts,
                0,
                -1,
                24.768662343730863,
                40.44524563975246,
                41.605340050143695,
                41.56280204000539);
        assertThat(Transformations.holtWinters(2, 3, true, 15).apply(counts).size())
                .isEqualTo(14);
    }

    @Test
    void holtWintersNeedsTwoPointsAndASeason() {
        assertThat(run(Transformations.holtWinters(2, 0, false, 15), COUNT.slice(0, 1)))
                .isEmpty();
        assertThat(run(Transformations.holtWinters(2, 9, false, 15), COUNT)).isEmpty();
    }

    private static void assertIndicator(
            Transformation transformation, Points input, long firstTime, double... expected) {
        var out = transformation.apply(input);
        assertThat(out.times().at(0)).isEqualTo(firstTime);
        for (int i = 0; i < expected.length; i++) {
            assertThat(((DoubleColumn) out.values()).at(i)).isEqualTo(expected[i], within(1e-9));
        }
    }

    private static Points every15Seconds(Column values) {
        var times = IntStream.range(0, values.size()).mapToLong(i -> 15L * i).toArray();
        return new Points(new LongColumn(times), values);
    }

    private static List<String> run(Transformation transformation, Points input) {
        var out = transformation.apply(input);
        return IntStream.range(0, out.size())
                .mapToObj(row -> out.times().at(row) + "=" + out.values().get(row))
                .toList();
    }
}
