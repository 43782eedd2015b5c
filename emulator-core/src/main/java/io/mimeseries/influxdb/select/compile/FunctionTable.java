package io.mimeseries.influxdb.select.compile;

import static io.mimeseries.grammar.influxql.ast.DataType.BOOLEAN;
import static io.mimeseries.grammar.influxql.ast.DataType.FLOAT;
import static io.mimeseries.grammar.influxql.ast.DataType.INTEGER;
import static io.mimeseries.grammar.influxql.ast.DataType.STRING;
import static io.mimeseries.grammar.influxql.ast.DataType.UNSIGNED;

import io.mimeseries.grammar.influxql.ast.DataType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The functions of InfluxDB 1.6.7. */
public final class FunctionTable {
    private static final Set<DataType> NUMBERS = EnumSet.of(FLOAT, INTEGER, UNSIGNED);
    private static final Set<DataType> SIGNED = EnumSet.of(FLOAT, INTEGER);
    private static final Set<DataType> ORDERED = EnumSet.of(FLOAT, INTEGER, UNSIGNED, BOOLEAN);
    private static final Set<DataType> ANY = EnumSet.of(FLOAT, INTEGER, UNSIGNED, STRING, BOOLEAN);
    private static final Map<String, Function> FUNCTIONS = Map.copyOf(new Rows()
            .row("count", FunctionKind.AGGREGATE, 1, 1, ANY, INTEGER)
            .row("distinct", FunctionKind.MULTI_OUTPUT, 1, 1, ANY, null)
            .row("integral", FunctionKind.AGGREGATE, 1, 2, NUMBERS, FLOAT)
            .row("mean", FunctionKind.AGGREGATE, 1, 1, NUMBERS, FLOAT)
            .row("median", FunctionKind.AGGREGATE, 1, 1, NUMBERS, FLOAT)
            .row("mode", FunctionKind.AGGREGATE, 1, 1, ANY, null)
            .row("spread", FunctionKind.AGGREGATE, 1, 1, NUMBERS, null)
            .row("stddev", FunctionKind.AGGREGATE, 1, 1, NUMBERS, FLOAT)
            .row("sum", FunctionKind.AGGREGATE, 1, 1, NUMBERS, null)
            .row("bottom", FunctionKind.MULTI_OUTPUT, 2, Integer.MAX_VALUE, NUMBERS, null)
            .row("first", FunctionKind.SELECTOR, 1, 1, ANY, null)
            .row("last", FunctionKind.SELECTOR, 1, 1, ANY, null)
            .row("max", FunctionKind.SELECTOR, 1, 1, ORDERED, null)
            .row("min", FunctionKind.SELECTOR, 1, 1, ORDERED, null)
            .row("percentile", FunctionKind.SELECTOR, 2, 2, NUMBERS, null)
            .row("sample", FunctionKind.MULTI_OUTPUT, 2, 2, ANY, null)
            .row("top", FunctionKind.MULTI_OUTPUT, 2, Integer.MAX_VALUE, NUMBERS, null)
            .row("cumulative_sum", FunctionKind.TRANSFORMATION, 1, 1, NUMBERS, null)
            .row("derivative", FunctionKind.TRANSFORMATION, 1, 2, NUMBERS, FLOAT)
            .row("difference", FunctionKind.TRANSFORMATION, 1, 1, NUMBERS, null)
            .row("elapsed", FunctionKind.TRANSFORMATION, 1, 2, ANY, INTEGER)
            .row("moving_average", FunctionKind.TRANSFORMATION, 2, 2, NUMBERS, FLOAT)
            .row("non_negative_derivative", FunctionKind.TRANSFORMATION, 1, 2, NUMBERS, FLOAT)
            .row("non_negative_difference", FunctionKind.TRANSFORMATION, 1, 1, NUMBERS, null)
            .row("exponential_moving_average", FunctionKind.TRANSFORMATION, 2, 4, NUMBERS, FLOAT)
            .row("double_exponential_moving_average", FunctionKind.TRANSFORMATION, 2, 4, NUMBERS, FLOAT)
            .row("triple_exponential_moving_average", FunctionKind.TRANSFORMATION, 2, 4, NUMBERS, FLOAT)
            .row("triple_exponential_derivative", FunctionKind.TRANSFORMATION, 2, 4, NUMBERS, FLOAT)
            .row("relative_strength_index", FunctionKind.TRANSFORMATION, 2, 4, NUMBERS, FLOAT)
            .row("kaufmans_efficiency_ratio", FunctionKind.TRANSFORMATION, 2, 3, NUMBERS, FLOAT)
            .row("kaufmans_adaptive_moving_average", FunctionKind.TRANSFORMATION, 2, 3, NUMBERS, FLOAT)
            .row("chande_momentum_oscillator", FunctionKind.TRANSFORMATION, 2, 4, NUMBERS, FLOAT)
            .row("holt_winters", FunctionKind.MULTI_OUTPUT, 3, 3, SIGNED, FLOAT)
            .row("holt_winters_with_fit", FunctionKind.MULTI_OUTPUT, 3, 3, SIGNED, FLOAT)
            .math(1, "abs", "acos", "asin", "atan", "ceil", "cos", "exp", "floor", "ln", "log2", "log10")
            .math(1, "round", "sin", "sqrt", "tan")
            .math(2, "atan2", "log", "pow")
            .rows);
    private static final Set<String> KEEP_TYPE = Set.of("abs", "ceil", "floor", "round");
    private static final Set<String> SELECTORS =
            Set.of("bottom", "first", "last", "max", "min", "percentile", "sample", "top");

    private FunctionTable() {}

    /** All names, sorted. */
    public static SortedSet<String> names() {
        return new TreeSet<>(FUNCTIONS.keySet());
    }

    /** The function of this name in lower case, null if there is none. */
    public static @Nullable Function find(String name) {
        return FUNCTIONS.get(name);
    }

    static boolean isMath(String name) {
        var function = find(name);
        return function != null && function.kind() == FunctionKind.MATH;
    }

    static boolean isSelector(String name) {
        return SELECTORS.contains(name);
    }

    /**
     * One function.
     *
     * @param maxArguments the most arguments, {@link Integer#MAX_VALUE} for any number
     * @param wildcardTypes the types of the fields that a wildcard as its argument stands for
     * @param fixedResult the type of the result; null if it is that of the first argument, as also for mathematical functions, where
     *     the values are floats all the same: a subquery's column {@code sin(integer)} comes out as whole numbers
     */
    public record Function(
            String name,
            FunctionKind kind,
            int minArguments,
            int maxArguments,
            Set<DataType> wildcardTypes,
            @Nullable DataType fixedResult) {

        /** True where the real server calls it a selector: its row can carry other columns. */
        public boolean selector() {
            return isSelector(name);
        }

        /** The type of the result for a first argument of this type. */
        public DataType resultType(DataType firstArgument) {
            if (fixedResult != null) {
                return fixedResult;
            }
            return firstArgument == DataType.UNKNOWN && kind == FunctionKind.MATH && !KEEP_TYPE.contains(name)
                    ? FLOAT
                    : firstArgument;
        }
    }

    private static final class Rows {
        private final Map<String, Function> rows = new HashMap<>();

        Rows row(
                String name,
                FunctionKind kind,
                int minArguments,
                int maxArguments,
                Set<DataType> wildcardTypes,
                @Nullable DataType fixedResult) {
            rows.put(name, new Function(name, kind, minArguments, maxArguments, wildcardTypes, fixedResult));
            return this;
        }

        Rows math(int arguments, String... names) {
            for (var name : names) {
                row(name, FunctionKind.MATH, arguments, arguments, NUMBERS, null);
            }
            return this;
        }
    }
}
