package io.mimeseries.compat.differential;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.differential.generate.WrittenFields;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The classes of differences that are known; {@code known-differences/influxql.md} gives the reason and a minimal case of each. */
enum KnownDifference {
    /** Sums, means and other arithmetic of floating-point numbers. */
    LAST_DIGITS {
        @Override
        boolean explains(Difference found) {
            return ARITHMETIC.matcher(found.statement()).find() && agree(found, KnownDifference::almostEqual);
        }
    },
    /** The number of fill() among strings or booleans. */
    NUMBER_AMONG_STRINGS {
        @Override
        boolean explains(Difference found) {
            var fill = FILL_NUMBER.matcher(found.statement());
            var numbers =
                    fill.results().map(match -> Double.valueOf(match.group(1))).toList();
            return agree(
                    found,
                    (left, right) -> left.equals(right)
                            || (left.isNumber() && right.isNull() && numbers.contains(left.doubleValue())));
        }
    },
    /** The order of rows of one time out of a subquery. */
    TIES_OF_SUBQUERIES {
        @Override
        boolean explains(Difference found) {
            return found.statement().contains("(SELECT")
                    && JsonTrees.agree(
                            JsonTrees.withSortedTies(JsonTrees.of(found.real())),
                            JsonTrees.withSortedTies(JsonTrees.of(found.ours())),
                            KnownDifference::almostEqual);
        }
    },
    /** LIMIT and OFFSET of a subquery that reads a subquery and groups for a query round it, where groups have points of one time. */
    LIMITS_AMONG_TIES {
        @Override
        boolean explains(Difference found) {
            return !hasErrors(found)
                    && NestedLimits.among(found.statement())
                    && WrittenFields.haveTies(found.dataset());
        }
    },
    /** Windows of integral() over several series: pieces of the answer change places, and with them what stands beside or is made of them. */
    INTEGRAL_OF_SEVERAL_SERIES {
        @Override
        boolean explains(Difference found) {
            if (!found.statement().contains("integral(") || hasErrors(found)) {
                return false;
            }
            var movesOn = found.statement().contains("(SELECT")
                    || COMPOSED_INTEGRAL.matcher(found.statement()).find()
                    || PIECES_CUT.matcher(found.statement()).find();
            return movesOn
                    ? mentionsSeveralSeries(found.statement())
                    : mentionsSeveralSeries(found.statement())
                            && JsonTrees.values(JsonTrees.of(found.real()), fillNumber(found.statement()))
                                    .equals(JsonTrees.values(
                                            JsonTrees.of(found.ours()), fillNumber(found.statement())));
        }
    },
    /** A name that stands in one condition with a cast and without it. */
    NAMED_WITH_TWO_TYPES {
        @Override
        boolean explains(Difference found) {
            return CONDITION.splitAsStream(found.statement()).skip(1).anyMatch(KnownDifference::namesTwice)
                    && !hasErrors(found);
        }
    },
    /** Windows of a query round a subquery in which stddev() has no value for a window. */
    EMPTY_POINTS_OF_SUBQUERIES {
        @Override
        boolean explains(Difference found) {
            var subquery = found.statement().indexOf("(SELECT");
            return subquery >= 0 && found.statement().indexOf("stddev(", subquery) > 0 && !hasErrors(found);
        }
    },
    /** Which series, tags and fields are still listed after a deletion. */
    LISTS_AFTER_DELETIONS {
        @Override
        boolean explains(Difference found) {
            return found.statement().startsWith("SHOW ") && isAfterDeletion(found) && !hasErrors(found);
        }
    },
    /** Which type a field of several types has after a deletion. */
    TYPES_AFTER_DELETIONS {
        @Override
        boolean explains(Difference found) {
            return found.statement().startsWith("SELECT ")
                    && isAfterDeletion(found)
                    && WrittenFields.ofSeveralTypes(found.dataset()).stream()
                            .anyMatch(field -> occurrences(found.statement(), field) > 0);
        }
    };

    private static final Pattern FILL_NUMBER = Pattern.compile("fill\\((-?[0-9.]+)\\)");
    private static final Pattern CAST = Pattern.compile("(\\w+|\"[^\"]+\")::\\w+");
    private static final Pattern CONDITION = Pattern.compile(" WHERE ");
    private static final Pattern ARITHMETIC =
            Pattern.compile("\\b(sum|mean|stddev|integral|spread|derivative|difference|"
                    + "moving_average|cumulative_sum|holt_winters\\w*|\\w*exponential\\w*|kaufmans\\w*|relative_strength_index|"
                    + "chande_momentum_oscillator|a?sin|a?cos|a?tan|atan2|exp|ln|log|log2|log10|pow|sqrt)\\(");
    private static final Pattern COMPOSED_INTEGRAL =
            Pattern.compile("\\w\\(integral\\(|[-+*/] integral\\(|integral\\([^()]*\\)\\)? [-+*/]");
    private static final Pattern PIECES_CUT =
            Pattern.compile("LIMIT|OFFSET|fill\\((previous|linear)\\)|FROM [^()]*,.*time\\(");
    private static final Pattern SEVERAL_SERIES = Pattern.compile("FROM [^()]*(,|/)|GROUP BY .*([a-z\"*/]|\\), )");
    private static final double TOLERANCE = 1e-9;

    abstract boolean explains(Difference found);

    /** The class of a difference, if it is a known one. */
    static Optional<KnownDifference> of(Difference found) {
        return Arrays.stream(values()).filter(known -> known.explains(found)).findFirst();
    }

    private static boolean agree(Difference found, BiPredicate<JsonNode, JsonNode> leaves) {
        return JsonTrees.agree(JsonTrees.of(found.real()), JsonTrees.of(found.ours()), leaves);
    }

    private static boolean hasErrors(Difference found) {
        return found.real().contains("\"error\"") || found.ours().contains("\"error\"");
    }

    private static boolean isAfterDeletion(Difference found) {
        return found.changes().stream().anyMatch(change -> change.startsWith("D"));
    }

    /** True if one name of a condition has a cast in one place and none, or another, elsewhere. */
    private static boolean namesTwice(String condition) {
        return CAST.matcher(condition)
                .results()
                .anyMatch(cast -> occurrences(condition, cast.group(1).replace("\"", "")) > 1);
    }

    private static long occurrences(String text, String name) {
        return Pattern.compile("(?<![\\w])" + Pattern.quote(name) + "(?!\\w)")
                .matcher(text)
                .results()
                .count();
    }

    private static boolean mentionsSeveralSeries(String statement) {
        return SEVERAL_SERIES.matcher(statement).find();
    }

    private static @Nullable Double fillNumber(String statement) {
        var fill = FILL_NUMBER.matcher(statement);
        return fill.find() ? Double.valueOf(fill.group(1)) : null;
    }

    private static boolean almostEqual(JsonNode left, JsonNode right) {
        if (!left.isNumber() || !right.isNumber()) {
            return left.equals(right);
        }
        var a = left.doubleValue();
        var b = right.doubleValue();
        return a == b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }
}
