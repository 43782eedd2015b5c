package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Field;
import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.StatementException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a SELECT and works out all that can be told without data. */
public final class SelectCompiler {
    private final Statement.Select select;
    private final long now;
    private final Assembly assembly;

    private SelectCompiler(Statement.Select select, long now) {
        this.select = select;
        this.now = now;
        this.assembly = new Assembly(select);
    }

    /**
     * Compiles a SELECT and its subqueries.
     *
     * @throws StatementException if the real server refuses it
     */
    public static CompiledSelect compile(Statement.Select select, long nowNanoseconds) {
        var compiler = new SelectCompiler(select, nowNanoseconds);
        var grouped = compiler.prepare();
        return compiler.finish(grouped, null);
    }

    /** The condition and the dimensions: they are checked before the select list. */
    private boolean prepare() {
        var split = ConditionSplitter.split(select.condition(), now, select.zone());
        ConditionCheck.check(split.condition());
        var groupBy = GroupBy.of(select, now);
        assembly.condition = split.condition();
        assembly.dimensions = groupBy.dimensions();
        assembly.interval = groupBy.interval();
        assembly.intervalOffset = groupBy.offset();
        var grouped = groupBy.interval() != 0;
        // intervals end at now() unless the query says otherwise
        assembly.ownTimeRange =
                grouped && !split.timeRange().hasMax() ? split.timeRange().withMax(now) : split.timeRange();
        assembly.timeRange = assembly.ownTimeRange;
        return grouped;
    }

    private CompiledSelect finish(boolean grouped, @Nullable Assembly outer) {
        var traits = new SelectTraits(
                select.target() != null, select.limit(), grouped, assembly.intervalInherited, checkedFill(outer));
        var fields = checkFields(traits);
        traits.validate();
        assembly.onlySelectors = traits.onlySelectors;
        var sources = new ArrayList<CompiledSource>(select.sources().size());
        for (var source : select.sources()) {
            sources.add(
                    source instanceof Source.Subquery subquery
                            ? new CompiledSource.Subquery(subquery(subquery.select(), grouped))
                            : new CompiledSource.Measurement((Source.Measurement) source));
        }
        assembly.sources = sources;
        assembly.fields = outer == null ? withoutTime(fields) : fields;
        return assembly.build();
    }

    /** In a subquery with an interval {@code fill(null)} counts as {@code fill(none)} already when fields are checked. */
    private Fill.Mode checkedFill(@Nullable Assembly outer) {
        var mode = select.fill().mode();
        var ownInterval = assembly.interval != 0 && !assembly.intervalInherited;
        return outer != null && ownInterval && mode == Fill.Mode.NULL ? Fill.Mode.NONE : mode;
    }

    private CompiledSelect subquery(Statement.Select inner, boolean grouped) {
        var compiler = new SelectCompiler(inner, now);
        var innerGrouped = compiler.prepare();
        var child = compiler.assembly;
        if (!inner.orderBy().isEmpty() && child.ascending != assembly.ascending) {
            throw new StatementException("subqueries must be ordered in the same direction as the query itself");
        }
        child.subquery = true;
        child.ascending = assembly.ascending;
        child.timeRange = child.timeRange.intersect(assembly.timeRange);
        if (grouped && !innerGrouped) {
            child.interval = assembly.interval;
            child.intervalOffset = assembly.intervalOffset;
            child.intervalInherited = true;
        }
        return compiler.finish(grouped || innerGrouped, assembly);
    }

    private List<Field> checkFields(SelectTraits traits) {
        var fields = new ArrayList<Field>(select.fields().size());
        for (var field : select.fields()) {
            if (isTime(field)) {
                assembly.timeName = field.alias().isEmpty() ? assembly.timeName : field.alias();
                fields.add(field);
                continue;
            }
            var reduced = ConstantFolder.reduce(field.expression());
            traits.fields++;
            new FieldCheck(traits).check(reduced);
            fields.add(new Field(reduced, field.alias()));
        }
        return fields;
    }

    /**
     * The select list without {@code time}, which is a column anyway. InfluxDB 1.6.7 steps over the field after each one that it takes
     * out: {@code time, time AS t, v} keeps a column {@code t} without values; and the last one taken out names the time.
     */
    private List<Field> withoutTime(List<Field> fields) {
        var kept = new ArrayList<>(fields);
        for (var i = 0; i < kept.size(); i++) {
            if (isTime(kept.get(i))) {
                var alias = kept.remove(i).alias();
                assembly.timeName = alias.isEmpty() ? "time" : alias;
            }
        }
        var plain = new ArrayList<Field>(kept.size());
        for (var field : kept) {
            plain.add(new Field(Expressions.map(field.expression(), SelectCompiler::withoutDistinct), field.alias()));
        }
        return plain;
    }

    private static boolean isTime(Field field) {
        return field.expression() instanceof Expression.VariableReference reference
                && reference.name().equals("time");
    }

    private static Expression withoutDistinct(Expression node) {
        return node instanceof Expression.Distinct distinct ? call(distinct) : node;
    }

    static Expression.Call call(Expression.Distinct distinct) {
        return new Expression.Call("distinct", List.of(new Expression.VariableReference(distinct.name())));
    }
}
