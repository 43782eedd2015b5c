package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.select.group.Calls;
import io.mimeseries.tdengine.select.group.Stage;
import io.mimeseries.tdengine.select.group.StagePlan;
import io.mimeseries.tdengine.select.group.StageSource;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.scope.Clause;
import io.mimeseries.tdengine.select.scope.ColumnValue;
import io.mimeseries.tdengine.select.scope.Timestamps;
import io.mimeseries.tdengine.select.source.Source;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A SELECT whose rows are put together: by GROUP BY, a window, or functions of many rows. */
final class GroupedQuery {
    private final QueryParts query;
    private final Projection projection;
    private final @Nullable WindowClause window;
    private final Stage stage;

    GroupedQuery(QueryParts query) {
        this.query = query;
        this.projection = new Projection(query);
        var select = query.select();
        this.window = select.window() == null ? null : WindowClause.of(select.window(), query);
        select.groupBy().forEach(node -> query.keys().add(query.aliases().key(node)));
        var calls = new Calls(
                query.functions(),
                query.compiler(),
                query.scope(),
                new Calls.Surroundings(
                        window != null || !select.groupBy().isEmpty(),
                        select.window() instanceof Window.Count || select.window() instanceof Window.Event,
                        query.source().timeLine() != Source.TimeLine.NONE,
                        query.singleTable()));
        this.stage = new Stage(
                query.compiler(),
                query.scope(),
                query.keys(),
                calls,
                window != null ? Stage.Kind.WINDOWS : select.groupBy().isEmpty() ? Stage.Kind.CALLS : Stage.Kind.GROUPS,
                window == null ? null : window.state());
    }

    PlannedQuery plan() {
        var select = query.select();
        var having = select.having() == null
                ? null
                : query.compiler().condition(select.having(), stage.scope(Clause.HAVING));
        projection.addItems(this::compile, new Timestamps(query.scope())::isTime);
        var filling = filling();
        if (select.window() != null || !select.groupBy().isEmpty()) {
            stage.checkCompanions();
        }
        projection.addSort(node -> compile(node, Clause.ORDER_BY));
        query.checkLimits();
        stage.checkCompanions();
        var plan =
                new StagePlan(stage, window == null ? null : window.plan(), source(), select.partitionLimit() != null);
        var run = new GroupedRun(query, projection, plan, having, filling);
        return new PlannedQuery(
                projection.columns(), query.source().precision(), timeLine(), projection.isSortedDown(), run::open);
    }

    /** What the query computes, once it has been planned. */
    Stage stage() {
        return stage;
    }

    private @Nullable Filling filling() {
        if (window == null || window.fill() == null || window.grid() == null) {
            return null;
        }
        var start = stage.windowStart();
        return Filling.of(
                window.fill(), window.grid(), query, projection, new ColumnValue(start.index(), start.type()));
    }

    private CompiledExpression compile(Expression node, Clause clause) {
        return query.compiler().compile(node, stage.scope(clause));
    }

    private CompiledExpression compile(Item item) {
        if (item.chosenBy() == null) {
            return compile(item.expression(), Clause.SELECT);
        }
        var column = stage.chosenBy(item.chosenBy(), item.expression());
        return new ColumnValue(column.index(), column.type());
    }

    private StageSource source() {
        var source = query.source();
        return new StageSource(
                query.scope().constants().extend(source.columnTypes()),
                timeColumn(source),
                source.timeLine() == Source.TimeLine.ORDERED && !source.descends(),
                () -> counted(query.where().open(source, query.scope())),
                () -> source.tables(query.where().scan()).stream()
                        .map(query.scope().constants()::extend)
                        .toList(),
                () -> query.where().filters().isEmpty() && (window == null || window.counted() == null)
                        ? source.blocks(query.where().scan())
                        : null);
    }

    private RowStream counted(RowStream rows) {
        var condition = window == null ? null : window.counted();
        return condition == null ? rows : rows.map(batch -> WhereClause.passing(batch, condition));
    }

    private static int timeColumn(Source source) {
        var columns = source.columns();
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).role() == Role.PRIMARY_TIMESTAMP)
                .findFirst()
                .orElse(-1);
    }

    private Source.TimeLine timeLine() {
        if (!query.select().orderBy().isEmpty()) {
            return projection.isSortedByTime() ? Source.TimeLine.ORDERED : Source.TimeLine.NONE;
        }
        if (window == null && !stage.hasSeries()) {
            return Source.TimeLine.NONE;
        }
        return query.keys().isEmpty() ? Source.TimeLine.ORDERED : Source.TimeLine.BY_TABLE;
    }

    /** Computes the query, partition by partition. */
    private record GroupedRun(
            QueryParts query,
            Projection projection,
            StagePlan plan,
            @Nullable CompiledExpression having,
            @Nullable Filling filling) {

        RowStream open() {
            var results = plan.results(filling != null && filling.isForced());
            return Pages.of(query.select())
                    .apply(
                            results.stream()
                                    .map(result -> finished(result.partition(), result.rows()))
                                    .toList(),
                            projection);
        }

        private RowBatch finished(Partition partition, RowBatch rows) {
            if (filling != null) {
                return filling.apply(plan, partition, rows, having);
            }
            return projection.apply(having == null ? rows : WhereClause.passing(rows, having));
        }
    }
}
