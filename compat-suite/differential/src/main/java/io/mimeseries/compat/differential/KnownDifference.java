package io.mimeseries.compat.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The classes of differences that are known; {@code known-differences/influxql.md} gives the reason and a minimal case of each. */
enum KnownDifference {
    /** Sums and means of floating-point numbers over several series. */
    LAST_DIGITS {
        @Override
        boolean explains(Difference found) {
            return JsonTrees.agree(
                    JsonTrees.of(found.real()), JsonTrees.of(found.ours()), KnownDifference::almostEqual);
        }
    },
    /** The number of fill() among strings or booleans. */
    NUMBER_AMONG_STRINGS {
        @Override
        boolean explains(Difference found) {
            return FILL_NUMBER.matcher(found.statement()).find()
                    && JsonTrees.agree(
                            JsonTrees.of(found.real()),
                            JsonTrees.of(found.ours()),
                            (left, right) -> left.equals(right) || (left.isNumber() && right.isNull()));
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
    /** Windows of integral() over several series. */
    INTEGRAL_OF_SEVERAL_SERIES {
        @Override
        boolean explains(Difference found) {
            return found.statement().contains("integral(")
                    && !found.real().contains("\"error\"")
                    && !found.ours().contains("\"error\"");
        }
    },
    /** A field that stands in one condition with a cast and without it. */
    NAMED_WITH_TWO_TYPES {
        @Override
        boolean explains(Difference found) {
            var casts = CAST.matcher(found.statement());
            while (casts.find()) {
                var name = Pattern.quote(casts.group(1));
                if (Pattern.compile("(?<![\\w\"])" + name + "(?!\\w|\")")
                                .matcher(found.statement())
                                .results()
                                .count()
                        > 1) {
                    return true;
                }
            }
            return false;
        }
    },
    /** Windows of a query round a subquery in which a function has no value for a window. */
    EMPTY_POINTS_OF_SUBQUERIES {
        @Override
        boolean explains(Difference found) {
            var subquery = found.statement().indexOf("(SELECT");
            return subquery >= 0
                    && found.statement().indexOf("stddev", subquery) > 0
                    && !found.ours().contains("\"error\"");
        }
    },
    /** Which series, tags and fields are still listed after a deletion. */
    LISTS_AFTER_DELETIONS {
        @Override
        boolean explains(Difference found) {
            return found.statement().startsWith("SHOW ")
                    && found.changes().stream().anyMatch(change -> change.startsWith("D"));
        }
    };

    private static final Pattern FILL_NUMBER = Pattern.compile("fill\\(-?[0-9.]+\\)");
    private static final Pattern CAST = Pattern.compile("(\\w+|\"[^\"]+\")::\\w+");
    private static final double TOLERANCE = 1e-9;

    abstract boolean explains(Difference found);

    /** The class of a difference, if it is a known one. */
    static Optional<KnownDifference> of(Difference found) {
        return Arrays.stream(values()).filter(known -> known.explains(found)).findFirst();
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
