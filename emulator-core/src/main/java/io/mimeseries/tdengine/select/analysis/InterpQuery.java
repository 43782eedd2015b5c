package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.ScopeColumn;
import io.mimeseries.tdengine.fill.PointFiller;
import io.mimeseries.tdengine.select.group.Partitions;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.MergeSort;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT of INTERP: values at points of time. Its rows have the time of the point, whether it was filled, the time of the row it was
 * filled from, and a column for each call.
 */
final class InterpQuery {
    private static final int FIXED = 3;
    private final QueryParts query;
    private final InterpClause clause;
    private final Projection projection;
    private final List<Expression.Function> calls;
    private final List<CompiledExpression> values;

    private InterpQuery(
            QueryParts query, InterpClause clause, List<Expression.Function> calls, List<CompiledExpression> values) {
        this.query = query;
        this.clause = clause;
        this.calls = calls;
        this.values = values;
        this.projection = new Projection(query);
    }

    /** Whether INTERP is selected. */
    static boolean isMeant(List<Item> items) {
        return items.stream().anyMatch(item -> Parts.any(item.expression(), InterpQuery::isCall));
    }

    private static boolean isCall(Expression node) {
        return node instanceof Expression.Function call && call.name().equals("interp");
    }

    static PlannedQuery plan(QueryParts query) {
        var calls = new ArrayList<Expression.Function>();
        var values = new ArrayList<CompiledExpression>();
        for (var item : query.items()) {
            Parts.walk(item.expression(), node -> {
                if (node instanceof Expression.Function call && isCall(call) && !calls.contains(call)) {
                    values.add(checked(call, query));
                    calls.add(call);
                }
            });
        }
        return new InterpQuery(query, InterpClause.of(query), calls, values).plan();
    }

    private static CompiledExpression checked(Expression.Function call, QueryParts query) {
        var arguments = call.arguments();
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw ErrorCode.INVALID_PARAMETER_COUNT.error("Invalid number of parameters : interp");
        }
        var value = query.compiler().compile(arguments.get(0), query.scope());
        var kind = value.type().kind();
        if (!(kind.isNumeric() || kind == DataType.BOOL) || kind.isDecimal()) {
            throw ErrorCode.INVALID_PARAMETER_TYPE.error("Invalid parameter data type : interp");
        }
        if (arguments.size() == 2 && !isFlag(arguments.get(1))) {
            throw ErrorCode.INVALID_PARAMETER_VALUE.error("Invalid parameter value : interp");
        }
        return value;
    }

    private static boolean isFlag(Expression node) {
        return node instanceof Literal literal
                && (literal.text().equals("0") || literal.text().equals("1"));
    }

    private PlannedQuery plan() {
        projection.addItems(
                item -> query.compiler().compile(item.expression(), this::resolve),
                node -> node instanceof Expression.PseudoColumn pseudo
                        && pseudo.name().equals("_irowts"));
        projection.addSort(node -> query.compiler().compile(node, this::resolve));
        query.checkLimits();
        var skipsNulls = calls.stream().map(InterpQuery::skipsNulls).toList();
        var filler = clause.filler(values.stream().map(CompiledExpression::type).toList(), skipsNulls, query);
        var timeLine = query.keys().isEmpty() ? Source.TimeLine.ORDERED : Source.TimeLine.BY_TABLE;
        return new PlannedQuery(
                projection.columns(),
                query.source().precision(),
                query.select().orderBy().isEmpty() || projection.isSortedByTime() ? timeLine : Source.TimeLine.NONE,
                projection.isSortedDown(),
                () -> open(filler));
    }

    private static boolean skipsNulls(Expression.Function call) {
        return call.arguments().size() == 2
                && call.arguments().get(1) instanceof Literal literal
                && literal.text().equals("1");
    }

    /** Keys stand behind the calls: tags may become keys while expressions are compiled. */
    private @Nullable ScopeColumn resolve(Expression node) {
        if (node instanceof Expression.Function call && isCall(call)) {
            var at = calls.indexOf(call);
            if (at < 0) {
                throw ErrorCode.FUNCTION_NOT_ALLOWED.error();
            }
            return new ScopeColumn(FIXED + at, values.get(at).type());
        }
        if (node instanceof Expression.PseudoColumn pseudo) {
            switch (pseudo.name().toLowerCase(Locale.ROOT)) {
                case "_irowts" -> {
                    return new ScopeColumn(0, ValueType.TIMESTAMP);
                }
                case "_isfilled" -> {
                    return new ScopeColumn(1, ValueType.BOOL);
                }
                case "_irowts_origin" -> {
                    clause.checkOrigin();
                    return new ScopeColumn(2, ValueType.TIMESTAMP);
                }
                default -> {}
            }
        }
        var key = query.keys().find(node);
        key = key < 0 ? query.keys().findOfTable(node) : key;
        if (key >= 0) {
            return new ScopeColumn(
                    FIXED + calls.size() + key,
                    query.keys().expressions().get(key).type());
        }
        if (node instanceof Expression.Column || node instanceof Expression.PseudoColumn) {
            Objects.requireNonNull(query.scope().resolve(node));
            throw ErrorCode.NOT_SINGLE_GROUP.error();
        }
        return null;
    }

    private RowStream open(PointFiller filler) {
        var partitions = new Partitions(
                query.keys().expressions(),
                query.keys().areOfTables(),
                query.scope().constants().extend(query.source().columnTypes()));
        partitions.add(query.where().open(query.source(), query.scope()));
        var all = partitions.result();
        if (all.isEmpty() && query.keys().isEmpty() && clause.isForced()) {
            all = List.of(new Partition(
                    new RowBatch(1, List.of()),
                    Batches.empty(
                            query.scope().constants().extend(query.source().columnTypes()))));
        }
        var results = all.stream()
                .map(partition -> projection.apply(run(partition, filler)))
                .toList();
        return Pages.of(query.select()).apply(results, projection);
    }

    private RowBatch run(Partition partition, PointFiller filler) {
        var time = IntStream.range(0, query.source().columns().size())
                .filter(index -> query.source().columns().get(index).role() == ScopeColumn.Role.PRIMARY_TIMESTAMP)
                .findFirst()
                .orElse(0);
        var unsorted = (LongColumn) partition.rows().values().get(time);
        var order =
                MergeSort.order(unsorted.size(), (row, other) -> Long.compare(unsorted.at(row), unsorted.at(other)));
        var rows = order == null ? partition.rows() : Batches.gather(partition.rows(), order, order.length);
        var points = filler.points(
                (LongColumn) rows.values().get(time),
                values.stream().map(value -> value.evaluate(rows)).toList());
        var filled = points.rows();
        var size = filled.times().size();
        var columns = new ArrayList<Column>();
        columns.add(filled.times());
        columns.add(filled.filled());
        columns.add(points.origins());
        columns.addAll(filled.values());
        for (var key : partition.keys().values()) {
            columns.add(Batches.constant(key.type(), key.get(0), size));
        }
        return new RowBatch(size, columns);
    }
}
