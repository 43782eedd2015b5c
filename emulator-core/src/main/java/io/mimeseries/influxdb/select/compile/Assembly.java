package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Field;
import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.grammar.influxql.ast.SortField;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@link CompiledSelect} together from its parts: what follows from others is worked out here and only here. */
final class Assembly {
    private final Statement.Select origin;
    boolean subquery;
    List<Field> fields;
    List<CompiledSource> sources = List.of();

    @Nullable
    Expression condition;

    TimeRange timeRange = TimeRange.ALL;
    TimeRange ownTimeRange = TimeRange.ALL;
    long interval;
    long intervalOffset;
    boolean intervalInherited;
    List<Expression> dimensions;
    boolean onlySelectors;
    boolean ascending;
    List<String> outerGrouping = List.of();
    String timeName = "time";

    Assembly(Statement.Select origin) {
        this.origin = origin;
        this.fields = origin.fields();
        this.dimensions = origin.dimensions();
        this.ascending = isAscending(origin.orderBy());
    }

    /** The parts of a query that is to be changed. */
    static Assembly of(CompiledSelect select) {
        var assembly = new Assembly(select.select());
        assembly.subquery = select.subquery();
        assembly.sources = select.sources();
        assembly.condition = select.condition();
        assembly.timeRange = select.timeRange();
        assembly.ownTimeRange = select.ownTimeRange();
        assembly.interval = select.interval();
        assembly.intervalOffset = select.intervalOffset();
        assembly.intervalInherited = select.intervalInherited();
        assembly.onlySelectors = select.onlySelectors();
        assembly.ascending = select.ascending();
        assembly.outerGrouping = select.groupingTags();
        assembly.timeName = select.timeName();
        return assembly;
    }

    static boolean isAscending(List<SortField> orderBy) {
        return orderBy.isEmpty() || orderBy.get(0).ascending();
    }

    CompiledSelect build() {
        var select = statement();
        Set<Expression.Call> calls = new LinkedHashSet<>();
        Set<Expression.VariableReference> references = new LinkedHashSet<>();
        for (var field : fields) {
            collect(field.expression(), calls, references);
            for (var extra : ColumnNames.extras(field.expression())) {
                // a target gets the tags of top() and bottom() as tags, but not the fields that they would show along
                if (origin.target() == null || extra.type() == DataType.TAG) {
                    references.add(extra);
                }
            }
        }
        var tags = new GroupBy(dimensions, 0, 0).tags();
        var grouping = new LinkedHashSet<>(tags);
        grouping.addAll(outerGrouping);
        return new CompiledSelect(
                select,
                subquery,
                timeRange,
                ownTimeRange,
                condition,
                // a negative interval is accepted and groups nothing
                Math.max(0, interval),
                intervalOffset,
                intervalInherited,
                List.copyOf(calls),
                List.copyOf(references),
                onlySelectors,
                calls.size() == 1
                        && FunctionTable.isSelector(calls.iterator().next().name()),
                calls.isEmpty(),
                fill(calls.isEmpty()),
                origin.zone(),
                ascending,
                origin.limit(),
                origin.offset(),
                origin.seriesLimit(),
                origin.seriesOffset(),
                hasWildcard(),
                tags,
                patterns(),
                List.copyOf(grouping),
                topBottom(calls),
                timeName,
                ColumnNames.of(select, timeName),
                sources);
    }

    private Statement.Select statement() {
        var plain = new ArrayList<Source>(sources.size());
        for (var source : sources) {
            plain.add(
                    source instanceof CompiledSource.Subquery inner
                            ? new Source.Subquery(inner.select().select())
                            : ((CompiledSource.Measurement) source).source());
        }
        return new Statement.Select(
                fields,
                origin.target(),
                plain,
                condition,
                dimensions,
                origin.fill(),
                origin.fillGiven(),
                origin.orderBy(),
                origin.limit(),
                origin.offset(),
                origin.seriesLimit(),
                origin.seriesOffset(),
                origin.zone());
    }

    /** Nulls of an aggregate are of no use to a query round it, nor to a target, so that they are left out there. */
    private Fill fill(boolean raw) {
        var fill = origin.fill();
        var unused = subquery ? !raw : origin.target() != null;
        return fill.mode() == Fill.Mode.NULL && unused ? new Fill(Fill.Mode.NONE, null) : fill;
    }

    private static void collect(
            Expression node, Set<Expression.Call> calls, Set<Expression.VariableReference> references) {
        if (node instanceof Expression.Call call && !FunctionTable.isMath(call.name())) {
            calls.add(call);
        } else if (node instanceof Expression.Call call) {
            call.arguments().forEach(argument -> collect(argument, calls, references));
        } else if (node instanceof Expression.Distinct distinct) {
            calls.add(SelectCompiler.call(distinct));
        } else if (node instanceof Expression.Binary binary) {
            collect(binary.left(), calls, references);
            collect(binary.right(), calls, references);
        } else if (node instanceof Expression.Parenthesized parenthesized) {
            collect(parenthesized.inner(), calls, references);
        } else if (node instanceof Expression.VariableReference reference) {
            references.add(reference);
        }
    }

    private boolean hasWildcard() {
        for (var dimension : dimensions) {
            if (dimension instanceof Expression.Wildcard) {
                return true;
            }
        }
        return false;
    }

    private List<Expression.RegexLiteral> patterns() {
        var patterns = new ArrayList<Expression.RegexLiteral>();
        for (var dimension : dimensions) {
            if (dimension instanceof Expression.RegexLiteral pattern) {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    private static @Nullable TopBottom topBottom(Set<Expression.Call> calls) {
        for (var call : calls) {
            if (TopBottom.isCall(call)) {
                return TopBottom.of(call);
            }
        }
        return null;
    }
}
