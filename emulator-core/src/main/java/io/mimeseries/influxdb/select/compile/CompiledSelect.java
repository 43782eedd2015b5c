package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT that has been found valid, with all that can be told without data. {@link FieldRewriter} makes from it the one to run, in
 * which references are typed and no wildcard is left.
 *
 * @param select the statement: constants reduced, {@code DISTINCT x} as a call, {@code time} taken out of the select list, fields,
 *     sources, dimensions and condition the same as in the other components. In subqueries the real server leaves {@code time} (a
 *     column without values) and {@code DISTINCT x} (which no outer query can read) in the select list
 * @param subquery true if another query reads this one
 * @param timeRange the bounds from the condition and from the queries round this one; with an interval the upper one is now() if none
 *     was given
 * @param ownTimeRange the bounds from the condition alone, with the same upper one where that is now()
 * @param condition the condition without time
 * @param interval the nanoseconds of {@code GROUP BY time()}, own or inherited, 0 for none or if it is negative
 * @param intervalOffset the offset of {@code GROUP BY time()} within the interval, negative if written so
 * @param intervalInherited true if the interval is that of the query round this one
 * @param calls the distinct outermost calls of the select list that are no mathematical functions, in order
 * @param references the distinct fields and tags of the select list outside these calls, the extras of {@link TopBottom} included
 * @param onlySelectors true if every call is a selector that stands for one point
 * @param selector true if there is exactly one call and that is a selector: a row then has the point's own time
 * @param raw true if there are no calls
 * @param fill the fill mode; in subqueries null values are left out where the real server does so
 * @param ascending the direction of time, for subqueries that of the outermost query
 * @param groupByAll true for {@code GROUP BY *}, false once rewritten
 * @param tags the tags of GROUP BY; once rewritten with those that {@code *} and patterns stand for
 * @param tagPatterns the patterns of GROUP BY, empty once rewritten
 * @param groupingTags {@code tags} and those by which the queries round this one group
 * @param topBottom the call of {@code top()} or {@code bottom()}, null without
 * @param timeName the name of the time column: {@code time} or the alias given to it
 * @param columnNames the names of all columns, the time first; final once rewritten
 */
public record CompiledSelect(
        Statement.Select select,
        boolean subquery,
        TimeRange timeRange,
        TimeRange ownTimeRange,
        @Nullable Expression condition,
        long interval,
        long intervalOffset,
        boolean intervalInherited,
        List<Expression.Call> calls,
        List<Expression.VariableReference> references,
        boolean onlySelectors,
        boolean selector,
        boolean raw,
        Fill fill,
        @Nullable ZoneId zone,
        boolean ascending,
        int limit,
        int offset,
        int seriesLimit,
        int seriesOffset,
        boolean groupByAll,
        List<String> tags,
        List<Expression.RegexLiteral> tagPatterns,
        List<String> groupingTags,
        @Nullable TopBottom topBottom,
        String timeName,
        List<String> columnNames,
        List<CompiledSource> sources) {
    public CompiledSelect {
        calls = List.copyOf(calls);
        references = List.copyOf(references);
        tags = List.copyOf(tags);
        tagPatterns = List.copyOf(tagPatterns);
        groupingTags = List.copyOf(groupingTags);
        columnNames = List.copyOf(columnNames);
        sources = List.copyOf(sources);
    }

    /** The same within other bounds. */
    public CompiledSelect over(TimeRange range) {
        var assembly = Assembly.of(this);
        assembly.timeRange = range;
        return assembly.build();
    }
}
