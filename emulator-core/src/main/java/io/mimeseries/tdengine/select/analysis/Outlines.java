package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.select.explain.Outline;
import io.mimeseries.tdengine.select.explain.PlanNode;
import io.mimeseries.tdengine.select.explain.PlanSource;
import io.mimeseries.tdengine.select.explain.PlanTree;
import io.mimeseries.tdengine.select.plan.OutputColumn;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.source.SourceColumn;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What EXPLAIN shows of an analysed SELECT. */
final class Outlines {
    /** Tables about tables: every group of tables adds its own. */
    private static final Set<String> OF_TABLES = Set.of("ins_tables", "ins_tags", "ins_columns");

    private static final String OTHERS = "EXPLAIN of joins, virtual tables and queries without FROM";
    private final Environment environment;
    private final Select select;

    Outlines(Environment environment, Select select) {
        this.environment = environment;
        this.select = select;
    }

    Outline ofRows(QueryParts query, PlannedQuery planned) {
        var passing = query.items().stream().allMatch(item -> isColumn(item.expression()));
        return outline(query, planned, Outline.Work.ROWS, List.of(), List.of(), passing);
    }

    Outline ofGroups(QueryParts query, GroupedQuery grouped, PlannedQuery planned) {
        var stage = grouped.stage();
        var work = select.window() != null
                ? Outline.Work.WINDOWS
                : stage.hasSeries() ? Outline.Work.SERIES : Outline.Work.GROUPS;
        var passing = query.items().stream()
                .map(Item::expression)
                .allMatch(node -> isColumn(node)
                        || query.keys().find(node) >= 0
                        || (node instanceof Expression.Function call
                                && query.functions().contains(call.name())));
        return outline(query, planned, work, stage.functions(), stage.valueTypes(), passing);
    }

    Outline ofPoints(QueryParts query, PlannedQuery planned) {
        var types = planned.columns().stream().map(OutputColumn::type).toList();
        return outline(query, planned, Outline.Work.POINTS, List.of(), types, true);
    }

    private static boolean isColumn(Expression node) {
        return node instanceof Expression.Column || node instanceof Expression.PseudoColumn;
    }

    private Outline outline(
            QueryParts query,
            PlannedQuery planned,
            Outline.Work work,
            List<Expression.Function> calls,
            List<ValueType> values,
            boolean passing) {
        var source = source();
        var keys = query.keys();
        return new Outline(
                select,
                source,
                source == null ? below() : null,
                read(query, source),
                handedOn(query),
                query.where().bounds(),
                query.where().conditions(),
                keys.nodes(),
                keys.expressions().stream().map(CompiledExpression::type).toList(),
                keys.areOfTables(),
                work,
                calls,
                values,
                planned.columns().stream().map(OutputColumn::type).toList(),
                passing,
                select.window() == null ? "" : lengths(select.window(), query));
    }

    private @Nullable PlanSource source() {
        if (select.from() instanceof TableReference.Subquery) {
            return null;
        }
        if (!(select.from() instanceof TableReference.Table table)) {
            throw new NotEmulatedException(OTHERS);
        }
        var database = table.name().database() == null
                ? Objects.requireNonNull(environment.context().database())
                : table.name().database().text();
        var name = table.name().table().text();
        if (SystemTables.isSystemDatabase(database)) {
            var groups = OF_TABLES.contains(name)
                    ? environment.view().databases().stream()
                                    .mapToInt(Outlines::groups)
                                    .sum()
                            + 1
                    : 1;
            return new PlanSource(database, name, PlanSource.Kind.SYSTEM, groups);
        }
        var stored = Objects.requireNonNull(environment.view().database(database));
        var found = Objects.requireNonNull(stored.find(name));
        if (found instanceof VirtualTable || (found instanceof SuperTable superTable && superTable.virtual())) {
            throw new NotEmulatedException(OTHERS);
        }
        var kind = found instanceof SuperTable ? PlanSource.Kind.SUPER : PlanSource.Kind.SINGLE;
        return new PlanSource(database, name, kind, groups(stored));
    }

    private static int groups(Database database) {
        return database.options().settings().get("VGROUPS") instanceof Long groups ? groups.intValue() : 1;
    }

    private PlanNode below() {
        var subquery = (TableReference.Subquery) Objects.requireNonNull(select.from());
        return PlanTree.of(new QueryAnalysis(environment).outline(subquery.query()));
    }

    /** Of system tables the first column is read in any case. */
    private List<SourceColumn> read(QueryParts query, @Nullable PlanSource source) {
        var columns = query.source().columns();
        if (source == null || source.kind() != PlanSource.Kind.SYSTEM) {
            return columns;
        }
        var wanted = WantedNames.of(select);
        return columns.stream()
                .filter(column -> column.equals(columns.get(0))
                        || wanted.all()
                        || wanted.names().contains(column.name()))
                .toList();
    }

    /** Names of columns that are wanted for more than WHERE; rows are counted by their times. */
    private Set<String> handedOn(QueryParts query) {
        var names = new HashSet<String>();
        var nodes = Stream.of(
                        query.items().stream().map(Item::expression),
                        query.keys().nodes().stream(),
                        Stream.ofNullable(select.having()),
                        select.orderBy().stream().map(item -> query.aliases().key(item.expression())))
                .flatMap(stream -> stream);
        nodes.forEach(node -> Parts.walk(node, part -> {
            if (part instanceof Expression.Column column) {
                names.add(column.name().text());
            } else if (part instanceof Expression.PseudoColumn pseudo) {
                names.add(pseudo.name());
            } else if (part instanceof Expression.Star) {
                names.add(query.source().columns().get(0).name());
            }
        }));
        if (select.window() != null) {
            query.source().columns().stream().map(SourceColumn::name).forEach(names::add);
        }
        return names;
    }

    private static String lengths(Window window, QueryParts query) {
        var checks = new WindowChecks(
                query.compiler().precision(), query.compiler().context().zone());
        if (window instanceof Window.Session session) {
            return "gap=" + checks.span(session.gap()).in(query.compiler().precision());
        }
        if (!(window instanceof Window.Interval interval)) {
            return "";
        }
        var sliding = interval.sliding() == null ? interval.interval() : interval.sliding();
        var offset = interval.offset() == null
                ? 0
                : checks.span(interval.offset()).in(query.compiler().precision());
        return "interval=" + withUnit(interval.interval(), query) + " offset=" + offset
                + unit(query.compiler().precision()) + " sliding=" + withUnit(sliding, query);
    }

    private static String withUnit(Literal length, QueryParts query) {
        return length.kind() == Literal.Kind.INTEGER
                ? length.text() + unit(query.compiler().precision())
                : length.text();
    }

    private static char unit(Precision precision) {
        return switch (precision) {
            case MILLISECONDS -> 'a';
            case MICROSECONDS -> 'u';
            case NANOSECONDS -> 'b';
        };
    }
}
