package io.mimeseries.compat.differential.generate;

import io.mimeseries.compat.differential.generate.Dataset.FieldName;
import io.mimeseries.compat.differential.generate.Dataset.Kind;
import java.util.List;

/** Makes up function calls. */
final class CallGenerator {
    private final Choice choice;
    private final Dataset data;
    private final List<FieldName> fields;

    CallGenerator(Choice choice, Dataset data, List<FieldName> fields) {
        this.choice = choice;
        this.data = data;
        this.fields = fields;
    }

    /** An aggregation or a selector. */
    String aggregate() {
        var name = choice.of(
                "count",
                "count",
                "sum",
                "mean",
                "min",
                "max",
                "first",
                "last",
                "median",
                "mode",
                "spread",
                "stddev",
                "integral",
                "distinct",
                "percentile",
                "top",
                "bottom",
                "sum",
                "mean",
                "max");
        return switch (name) {
            case "percentile" ->
                "percentile(" + argument() + ", " + choice.of("0", "1", "50", "95", "99.9", "100", "33.3") + ")";
            case "top", "bottom" -> name + "(" + number() + extremeTags() + ", " + choice.between(1, 4) + ")";
            case "integral" -> choice.of("integral(" + number() + ")", "integral(" + number() + ", 1m)");
            case "count" ->
                choice.chance(20)
                        ? "count(distinct(" + any() + "))"
                        : "count(" + (choice.chance(15) ? choice.of("*", "/./", "/^[f-i]/") : any()) + ")";
            case "first", "last", "mode", "distinct" -> name + "(" + any() + ")";
            default -> name + "(" + argument() + ")";
        };
    }

    /** A function that picks points. */
    String selector() {
        var name = choice.of("min", "max", "first", "last", "percentile", "top", "bottom");
        return switch (name) {
            case "percentile" -> "percentile(" + number() + ", " + choice.of("50", "90", "100") + ")";
            case "top", "bottom" -> name + "(" + number() + extremeTags() + ", " + choice.between(1, 4) + ")";
            case "first", "last" -> name + "(" + any() + ")";
            default -> name + "(" + number() + ")";
        };
    }

    /** A function of consecutive points, of raw ones or of windows. */
    String transformation(boolean windows) {
        var input = windows ? aggregate() : argument();
        var name = choice.of(
                "derivative",
                "non_negative_derivative",
                "difference",
                "non_negative_difference",
                "moving_average",
                "cumulative_sum",
                "elapsed",
                "derivative",
                "difference",
                "holt_winters",
                "exponential_moving_average",
                "kaufmans_efficiency_ratio",
                "triple_exponential_derivative",
                "relative_strength_index",
                "chande_momentum_oscillator");
        return switch (name) {
            case "derivative", "non_negative_derivative", "elapsed" ->
                name + "(" + input + choice.of("", "", ", 1s", ", 1m", ", 1h") + ")";
            case "moving_average" -> name + "(" + input + ", " + choice.between(2, 4) + ")";
            case "holt_winters" ->
                choice.of("holt_winters", "holt_winters_with_fit") + "(" + input + ", " + choice.between(1, 4) + ", "
                        + choice.of("0", "2", "4") + ")";
            case "exponential_moving_average",
                    "kaufmans_efficiency_ratio",
                    "triple_exponential_derivative",
                    "relative_strength_index",
                    "chande_momentum_oscillator" ->
                name + "(" + input + ", " + choice.between(2, 4) + choice.of("", "", ", 1", ", 3") + ")";
            default -> name + "(" + input + ")";
        };
    }

    /** A function of one value. */
    String math(String argument) {
        var name = choice.of(
                "abs", "ceil", "floor", "round", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "exp", "ln",
                "log2", "log10", "pow", "atan2", "log");
        return switch (name) {
            case "pow" -> "pow(" + argument + ", " + choice.of("2", "0.5", "-1", "3") + ")";
            case "atan2" -> "atan2(" + argument + ", 2)";
            case "log" -> "log(" + argument + ", " + choice.of("2", "10", "3") + ")";
            default -> name + "(" + argument + ")";
        };
    }

    private String extremeTags() {
        if (data.tags().isEmpty() || choice.chance(60)) {
            return "";
        }
        return ", " + Names.identifier(choice.of(data.tags()))
                + (choice.chance(20) ? ", " + Names.identifier(choice.of(data.tags())) : "");
    }

    private String argument() {
        return choice.chance(8) ? choice.of("*", "/^[f-i]/", any()) : number();
    }

    private String number() {
        var numbers = fields.stream()
                .filter(field -> field.kind() == Kind.FLOAT || field.kind() == Kind.INTEGER)
                .toList();
        return numbers.isEmpty() || choice.chance(3)
                ? any()
                : Names.identifier(choice.of(numbers).name());
    }

    private String any() {
        return choice.chance(2)
                ? choice.of("nothere", "host")
                : Names.identifier(choice.of(fields).name());
    }
}
