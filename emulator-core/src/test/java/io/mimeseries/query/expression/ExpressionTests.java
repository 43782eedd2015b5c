package io.mimeseries.query.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpressionTests {
    /** 7, null, -4 behind a row that does not count. */
    private static final LongColumn LONGS = new LongColumn(new long[] {9, 7, 1, -4}, 1, 3, new long[] {0b1011});

    private static final DoubleColumn DOUBLES = new DoubleColumn(2.5, 1, 0);

    @Test
    void arithmeticKeepsOrWidensTheType() {
        assertThat(apply(ArithmeticOperator.ADD, LONGS, new LongColumn(1, 1, 1)))
                .containsExactly(8L, null, -3L);
        assertThat(apply(ArithmeticOperator.DIVIDE, LONGS, new LongColumn(2, 1, 0)))
                .containsExactly(3.5, null, 0.0);
        assertThat(apply(ArithmeticOperator.MODULO, LONGS, new LongColumn(4, 1, 0)))
                .containsExactly(3L, null, 0L);
        assertThat(apply(ArithmeticOperator.MULTIPLY, LONGS, DOUBLES)).containsExactly(17.5, null, -0.0);
        assertThat(apply(ArithmeticOperator.MODULO, DOUBLES, new DoubleColumn(2, 0, 0)))
                .containsExactly(0.5, Double.NaN, Double.NaN);
        assertThat(apply(ArithmeticOperator.BIT_XOR, LONGS, new LongColumn(1, 1, 1)))
                .containsExactly(6L, null, -3L);
        assertThat(apply(ArithmeticOperator.ADD, new LongColumn(Long.MAX_VALUE), new LongColumn(1)))
                .containsExactly(Long.MIN_VALUE);
        assertThat(apply(ArithmeticOperator.BIT_AND, LONGS, DOUBLES)).containsOnlyNulls();
        assertThat(Arithmetic.resultType(ArithmeticOperator.ADD, ColumnType.STRING, ColumnType.STRING))
                .isNull();
    }

    /** Seen on InfluxDB 1.6.7: {@code a & b} of true and null is false, {@code a ^ b} of them is true. */
    @Test
    void aNullBooleanCountsAsFalseBesideAValue() {
        var left = new BooleanColumn(new boolean[] {true, true, false}, 0, 3, new long[] {0b001});
        var right = new BooleanColumn(new boolean[] {true, true, true}, 0, 3, new long[] {0b010});
        assertThat(apply(ArithmeticOperator.BIT_AND, left, right)).containsExactly(false, false, null);
        assertThat(apply(ArithmeticOperator.BIT_XOR, left, right)).containsExactly(true, true, null);
    }

    @Property(tries = 200)
    void kernelsAgreeWithSingleRows(@ForAll long seed, @ForAll @IntRange(max = 150) int size) {
        var random = new Random(seed);
        var left = longs(random, size);
        var right = longs(random, size);
        for (var operator : ArithmeticOperator.values()) {
            var result = Arithmetic.apply(operator, left, right);
            for (int row = 0; row < size; row++) {
                var single = Arithmetic.apply(operator, left.slice(row, row + 1), right.slice(row, row + 1));
                assertThat(result.get(row)).isEqualTo(single.get(0));
            }
        }
        for (var operator : ComparisonOperator.values()) {
            var mask = Comparison.apply(operator, left, right, NullComparison.NULL);
            for (int row = 0; row < size; row++) {
                var known = !left.isNull(row) && !right.isNull(row);
                assertThat(mask.get(row))
                        .isEqualTo(known ? operator.holds(Long.compare(left.at(row), right.at(row))) : null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ComparisonOperator.class)
    void comparisonsOfOneTypeAgreeWithTheirOrder(ComparisonOperator operator) {
        var expected = List.of(operator.holds(-1), operator.holds(0), operator.holds(1));
        var strings = new StringColumn("a", "b", "c");
        var doubles = new DoubleColumn(0.5, 1, 1.5);
        assertThat(compare(operator, new LongColumn(1, 2, 3), 2L)).isEqualTo(expected);
        assertThat(compare(operator, doubles, 1.0)).isEqualTo(expected);
        assertThat(compare(operator, doubles, 1L)).isEqualTo(expected);
        assertThat(compare(operator, new LongColumn(1, 2, 3), 2.0)).isEqualTo(expected);
        assertThat(compare(operator, strings, "b")).isEqualTo(expected);
        assertThat(values(Comparison.apply(operator, doubles, new LongColumn(1, 1, 1), NullComparison.FALSE)))
                .isEqualTo(expected);
    }

    @Test
    void nullsAndForeignTypesCompareAsAsked() {
        assertThat(values(Comparison.apply(ComparisonOperator.NOT_EQUAL, LONGS, 0L, NullComparison.FALSE)))
                .containsExactly(true, false, true);
        assertThat(values(Comparison.apply(ComparisonOperator.NOT_EQUAL, LONGS, 0L, NullComparison.NULL)))
                .containsExactly(true, null, true);
        assertThat(values(Comparison.apply(ComparisonOperator.NOT_EQUAL, LONGS, "x", NullComparison.FALSE)))
                .containsExactly(false, false, false);
        assertThat(values(Comparison.apply(
                        ComparisonOperator.EQUAL, new BooleanColumn(true, false), true, NullComparison.NULL)))
                .containsExactly(true, false);
        assertThat(values(Comparison.apply(
                        ComparisonOperator.EQUAL, new DoubleColumn(Double.NaN), Double.NaN, NullComparison.FALSE)))
                .containsExactly(false);
    }

    @Test
    void logicHasThreeValues() {
        var all = new Boolean[] {true, false, null};
        for (var left : all) {
            for (var right : all) {
                Boolean and = (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right))
                        ? Boolean.FALSE
                        : (left == null || right == null) ? null : Boolean.TRUE;
                Boolean or = (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right))
                        ? Boolean.TRUE
                        : (left == null || right == null) ? null : Boolean.FALSE;
                assertThat(Logic.and(flag(left), flag(right)).get(0)).isEqualTo(and);
                assertThat(Logic.or(flag(left), flag(right)).get(0)).isEqualTo(or);
            }
            assertThat(Logic.not(flag(left)).get(0)).isEqualTo(left == null ? null : !left);
        }
        assertThat(values(Logic.and(new BooleanColumn(true, false), new BooleanColumn(true, true))))
                .containsExactly(true, false);
        assertThat(values(Logic.or(new BooleanColumn(true, false), new BooleanColumn(true, false))))
                .containsExactly(true, false);
    }

    @Test
    void patternsAreSearchedAnywhere() {
        var column = new StringColumn("server1", "server1", null, "client");
        var pattern = Pattern.compile("er\\d");
        assertThat(values(Strings.matches(column, pattern, NullComparison.FALSE)))
                .containsExactly(true, true, false, false);
        assertThat(values(Strings.matchesNot(column, pattern, NullComparison.FALSE)))
                .containsExactly(false, false, false, true);
        assertThat(values(Strings.matchesNot(column, pattern, NullComparison.NULL)))
                .containsExactly(false, false, null, true);
    }

    @Test
    void castsTruncate() {
        assertThat(values(Casts.apply(new DoubleColumn(2.9, -2.9, 1e300, Double.NaN), ColumnType.LONG)))
                .containsExactly(2L, -2L, Long.MIN_VALUE, Long.MIN_VALUE);
        assertThat(values(Casts.apply(LONGS, ColumnType.DOUBLE))).containsExactly(7.0, null, -4.0);
        assertThat(values(Casts.apply(LONGS, ColumnType.STRING))).containsOnlyNulls();
    }

    @Test
    void filtersKeepRowsThatAreTrue() {
        var mask = new BooleanColumn(new boolean[] {true, true, true, false, true}, 1, 4, new long[] {0b11101});
        assertThat(Filter.rows(mask)).containsExactly(1, 3);
        assertThat(values(Filter.select(mask, new LongColumn(10, 20, 30, 40)))).containsExactly(20L, 40L);
        var all = new BooleanColumn(true, true, true);
        assertThat(Filter.select(all, LONGS)).isSameAs(LONGS);
    }

    /** What InfluxDB 1.6.7 answers; the last digits differ from Java's own functions in most of these. */
    @ParameterizedTest
    @CsvSource({
        "EXP, 3, 20.085536923187668",
        "EXP, 48, 701673591209763100000",
        "LN, 12, 2.4849066497880004",
        "LN, 5.17994309752542, 1.644794071177353",
        "LOG2, 6, 2.584962500721156",
        "LOG10, 24.58, 1.3905818785504354",
        "LOG10, 85, 1.9294189257142929",
        "ASIN, 0.24, 0.24236585103896324",
        "ACOS, 0.24, 1.3284304757559333",
        "ROUND, -2.5, -3",
        "ROUND, 2.4, 2",
        "CEIL, -0.5, -0",
        "SQRT, -1, NaN"
    })
    void mathematicalFunctionsAnswerTheRealServersDigits(MathFunction function, double argument, double expected) {
        assertThat(MathFunctions.apply(function, new DoubleColumn(argument)).get(0))
                .isEqualTo(expected);
    }

    @Property
    void mathematicalFunctionsAreCloseToJavas(@ForAll long seed) {
        var x = new Random(seed).nextGaussian() * 100;
        assertClose(MathFunction.SIN, x, Math.sin(x));
        assertClose(MathFunction.COS, x, Math.cos(x));
        assertClose(MathFunction.TAN, x, Math.tan(x));
        assertClose(MathFunction.ATAN, x, Math.atan(x));
        assertClose(MathFunction.EXP, x, Math.exp(x));
        assertClose(MathFunction.LN, Math.abs(x), Math.log(Math.abs(x)));
        assertClose(MathFunction.ASIN, x / 1000, Math.asin(x / 1000));
        var power = MathFunctions.apply(MathFunction.POW, new DoubleColumn(Math.abs(x)), new DoubleColumn(x / 20));
        assertThat((double) power.get(0) / Math.pow(Math.abs(x), x / 20)).isBetween(1 - 1e-12, 1 + 1e-12);
        var angle = MathFunctions.apply(MathFunction.ATAN2, new DoubleColumn(x), new DoubleColumn(-x * x));
        assertThat((double) angle.get(0)).isBetween(Math.atan2(x, -x * x) - 1e-12, Math.atan2(x, -x * x) + 1e-12);
    }

    @Test
    void wholeNumbersStayAsTheyAre() {
        assertThat(MathFunctions.apply(MathFunction.ABS, LONGS)).isSameAs(LONGS);
        assertThat(values(MathFunctions.apply(MathFunction.SQRT, new LongColumn(9))))
                .containsExactly(3.0);
        assertThat(values(MathFunctions.apply(MathFunction.SQRT, new StringColumn("x"))))
                .containsOnlyNulls();
        assertThat(values(MathFunctions.apply(MathFunction.POW, LONGS, new LongColumn(2, 2, 2))))
                .containsExactly(49.0, null, 16.0);
    }

    private static void assertClose(MathFunction function, double argument, double expected) {
        var actual = (double)
                MathFunctions.apply(function, new DoubleColumn(argument)).get(0);
        assertThat(actual).isBetween(expected - Math.abs(expected) * 1e-11, expected + Math.abs(expected) * 1e-11);
    }

    private static LongColumn longs(Random random, int size) {
        var offset = random.nextInt(5);
        var validity = random.nextBoolean() ? random.longs(4).toArray() : null;
        return new LongColumn(random.longs(size + (long) offset, -3, 4).toArray(), offset, size, validity);
    }

    private static BooleanColumn flag(@Nullable Boolean value) {
        return new BooleanColumn(new boolean[] {value != null && value}, 0, 1, new long[] {value == null ? 0 : 1});
    }

    private static List<@Nullable Object> compare(ComparisonOperator operator, Column column, Object constant) {
        return values(Comparison.apply(operator, column, constant, NullComparison.FALSE));
    }

    private static List<@Nullable Object> apply(ArithmeticOperator operator, Column left, Column right) {
        return values(Arithmetic.apply(operator, left, right));
    }

    private static List<@Nullable Object> values(Column column) {
        return Arrays.asList(
                IntStream.range(0, column.size()).mapToObj(column::get).toArray());
    }
}
