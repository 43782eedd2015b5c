package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.select.explain.Outline;
import io.mimeseries.tdengine.select.group.Calls;
import io.mimeseries.tdengine.select.group.Keys;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Constants;
import io.mimeseries.tdengine.select.scope.Naming;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.scope.RowScope;
import io.mimeseries.tdengine.select.source.RelationSource;
import io.mimeseries.tdengine.select.source.Source;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what one SELECT means, clause by clause as the real server does. */
final class SelectAnalysis {
    private static final Set<String> MODELS = Set.of("forecast", "imputation");
    private final Environment environment;
    private final Select select;

    SelectAnalysis(Environment environment, Select select) {
        this.environment = environment;
        this.select = select;
    }

    PlannedQuery analyse() {
        var query = parts();
        var planned = plan(query);
        return query.isNever() ? planned.withoutRows() : planned;
    }

    private PlannedQuery plan(QueryParts query) {
        if (InterpQuery.isMeant(query.items())) {
            return InterpQuery.plan(query);
        }
        return isGrouped(query.items()) ? new GroupedQuery(query).plan() : new RowQuery(query).plan();
    }

    /** What EXPLAIN shows of it, after all that would be refused has been. */
    Outline outline() {
        var outlines = new Outlines(environment, select);
        var query = parts();
        if (InterpQuery.isMeant(query.items())) {
            return outlines.ofPoints(query, InterpQuery.plan(query));
        }
        if (isGrouped(query.items())) {
            var grouped = new GroupedQuery(query);
            return outlines.ofGroups(query, grouped, grouped.plan());
        }
        return outlines.ofRows(query, new RowQuery(query).plan());
    }

    private QueryParts parts() {
        var from = new FromClause(environment, WantedNames.of(select), select.where());
        var source =
                select.from() == null ? FromClause.nothing() : select.from().accept(from);
        var compiler = new Compiler(environment.context(), source.precision());
        var naming = new Naming(source.columns(), from.tables());
        var functions = environment.functions();
        var scope = new RowScope(
                naming,
                new Constants(),
                functions::contains,
                call -> Calls.refusal(Objects.requireNonNull(functions.find(call.name()))));
        var pushed = !(source instanceof RelationSource);
        var where = WhereClause.of(select.where(), compiler, scope, pushed);
        scope.constants().setBounds(where.bounds());
        select.items().forEach(item -> checkModels(item.expression()));
        var items = new ItemList(naming).expand(select.items());
        var aliases = new Aliases(items, naming);
        var singleTable = pushed && source.timeLine() == Source.TimeLine.ORDERED;
        var keys = new Keys(compiler, scope, singleTable);
        select.partitionBy().forEach(item -> keys.add(aliases.key(item.expression())));
        if (!select.groupBy().isEmpty() && select.window() != null) {
            throw ErrorCode.GROUP_BY_WITH_WINDOW.error();
        }
        var never = from.isNever() || isNever(select.where(), compiler);
        return new QueryParts(
                select, items, aliases, source, where, compiler, scope, keys, functions, singleTable, never);
    }

    /** The real server does not even plan a query whose condition is false without any column: case {@code show_and_catalog-067}. */
    private static boolean isNever(@Nullable Expression condition, Compiler compiler) {
        return condition != null
                && !Parts.any(
                        condition, part -> part instanceof Expression.Column || part instanceof Expression.PseudoColumn)
                && WhereClause.isFalse(compiler.condition(condition, node -> null));
    }

    private boolean isGrouped(List<Item> items) {
        return select.window() != null
                || !select.groupBy().isEmpty()
                || select.having() != null
                || items.stream().anyMatch(item -> item.chosenBy() != null || hasCall(item.expression()))
                || select.orderBy().stream().anyMatch(item -> hasCall(item.expression()));
    }

    private boolean hasCall(Expression node) {
        return Parts.any(
                node,
                part -> part instanceof Expression.Function call
                        && environment.functions().contains(call.name()));
    }

    /** Functions of analysis nodes, of which there are none. */
    private static void checkModels(Expression node) {
        if (Parts.any(node, part -> part instanceof Expression.Function call && MODELS.contains(call.name()))) {
            throw ErrorCode.ANALYSIS_MODEL_MISSING.error();
        }
    }
}
