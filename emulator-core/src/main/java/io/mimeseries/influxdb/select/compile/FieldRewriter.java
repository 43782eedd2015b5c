package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Expands wildcards and regular expressions and gives every reference its type, once the data's names are known. */
public final class FieldRewriter {
    private final FieldMapper mapper;

    private FieldRewriter(FieldMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The same query with no wildcard left and every {@code VariableReference} typed, subqueries included. A name that the data does
     * not have stays {@link DataType#UNKNOWN}, a tag that was cast to a field {@link DataType#ANY_FIELD}.
     *
     * @throws io.mimeseries.influxdb.StatementException if a wildcard stands where the real server refuses it, or types do not fit
     */
    public static CompiledSelect rewrite(CompiledSelect select, FieldMapper mapper) {
        var rewritten = new FieldRewriter(mapper).rewrite(select);
        for (var field : rewritten.select().fields()) {
            ExpressionTypes.typeOf(field.expression());
        }
        checkBeforeReading(rewritten);
        return withGrouping(rewritten, List.of());
    }

    /** Looks at a subquery only where something is read from it, as the real server does. */
    private static void checkBeforeReading(CompiledSelect select) {
        ConditionSplitter.checkReduced(select.condition());
        GroupBy.checkOffsets(select.select().dimensions());
        for (var source : select.sources()) {
            if (source instanceof CompiledSource.Subquery subquery && reads(select)) {
                checkBeforeReading(subquery.select());
            }
        }
    }

    private static boolean reads(CompiledSelect select) {
        var known = new boolean[1];
        for (var root : select.raw() ? select.references() : select.calls()) {
            Expressions.walk(root, node -> known[0] |= ExpressionTypes.isKnown(node));
        }
        return known[0];
    }

    private CompiledSelect rewrite(CompiledSelect select) {
        var assembly = Assembly.of(select);
        assembly.sources = rewriteSources(select.sources());
        var names = new SourceNames(assembly.sources, mapper);
        assembly.condition =
                select.condition() == null ? null : Expressions.map(select.condition(), node -> typed(node, names));
        var fields = new ArrayList<Field>();
        for (var field : select.select().fields()) {
            fields.add(new Field(Expressions.map(field.expression(), node -> typed(node, names)), field.alias()));
        }
        assembly.fields = fields;
        var dimensions = select.select().dimensions();
        var dimensionWildcard = WildcardExpander.hasWildcardAmong(dimensions);
        if (WildcardExpander.hasWildcard(fields)) {
            // GROUP BY * and GROUP BY /…/ keep every tag out of the select list, also those that do not match
            var candidates = names.wildcard(!dimensionWildcard, new HashSet<>(select.tags()));
            assembly.fields = new WildcardExpander(candidates).expand(fields);
        }
        if (dimensionWildcard) {
            assembly.dimensions = expand(dimensions, names);
        }
        return assembly.build();
    }

    private List<CompiledSource> rewriteSources(List<CompiledSource> sources) {
        var rewritten = new ArrayList<CompiledSource>(sources.size());
        for (var source : sources) {
            rewritten.add(
                    source instanceof CompiledSource.Subquery subquery
                            ? new CompiledSource.Subquery(rewrite(subquery.select()))
                            : source);
        }
        return rewritten;
    }

    private static Expression typed(Expression node, SourceNames names) {
        if (!(node instanceof Expression.VariableReference reference)
                || (reference.type() != DataType.UNKNOWN && reference.type() != DataType.ANY_FIELD)) {
            return node;
        }
        var type = names.typeOf(reference.name());
        return type == DataType.TAG && reference.type() == DataType.ANY_FIELD
                ? reference
                : new Expression.VariableReference(reference.name(), type);
    }

    private static List<Expression> expand(List<Expression> dimensions, SourceNames names) {
        var expanded = new ArrayList<Expression>();
        for (var dimension : dimensions) {
            if (dimension instanceof Expression.Wildcard) {
                names.sortedTags().forEach(tag -> expanded.add(new Expression.VariableReference(tag)));
            } else if (dimension instanceof Expression.RegexLiteral regex) {
                var matches = WildcardExpander.matcher(regex);
                names.sortedTags().stream()
                        .filter(matches)
                        .forEach(tag -> expanded.add(new Expression.VariableReference(tag)));
            } else {
                expanded.add(dimension);
            }
        }
        return expanded;
    }

    /** Hands the tags by which a query groups down to its subqueries, once all of them are known. */
    private static CompiledSelect withGrouping(CompiledSelect select, List<String> outer) {
        var assembly = Assembly.of(select);
        assembly.outerGrouping = outer;
        var grouping = new ArrayList<>(assembly.build().groupingTags());
        if (select.topBottom() != null) {
            // each of their best points is that of one group
            select.topBottom().extras().forEach(extra -> grouping.add(extra.name()));
        }
        var sources = new ArrayList<CompiledSource>(select.sources().size());
        for (var source : select.sources()) {
            sources.add(
                    source instanceof CompiledSource.Subquery subquery
                            ? new CompiledSource.Subquery(withGrouping(subquery.select(), grouping))
                            : source);
        }
        assembly.sources = sources;
        return assembly.build();
    }
}
