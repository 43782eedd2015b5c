package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.group.Partitions;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.scope.Timestamps;
import io.mimeseries.tdengine.select.source.Source;
import java.util.List;

/** A SELECT that answers the rows of FROM one by one. */
final class RowQuery {
    private final QueryParts query;
    private final Projection projection;

    RowQuery(QueryParts query) {
        this.query = query;
        this.projection = new Projection(query);
    }

    PlannedQuery plan() {
        var scope = query.scope();
        var compiler = query.compiler();
        projection.addItems(item -> compiler.compile(item.expression(), scope), new Timestamps(scope)::isTime);
        projection.addSort(node -> compiler.compile(node, scope));
        query.checkLimits();
        checkSortOfTables();
        return new PlannedQuery(projection.columns(), query.source().precision(), timeLine(), descends(), this::open);
    }

    private Source.TimeLine timeLine() {
        if (!query.select().orderBy().isEmpty()) {
            return projection.isSortedByTime() ? Source.TimeLine.ORDERED : Source.TimeLine.NONE;
        }
        return query.keys().isEmpty() || query.source().timeLine() == Source.TimeLine.NONE
                ? query.source().timeLine()
                : Source.TimeLine.BY_TABLE;
    }

    private boolean descends() {
        return query.select().orderBy().isEmpty() ? query.source().descends() : projection.isSortedDown();
    }

    private RowStream open() {
        var pages = Pages.of(query.select());
        if (query.keys().isEmpty() || pages.ignorePartitions()) {
            return projection.finish(pages.overall()).apply(rows().map(projection::apply));
        }
        var partitions = new Partitions(
                query.keys().expressions(),
                query.keys().areOfTables(),
                query.scope().constants().extend(query.source().columnTypes()));
        partitions.add(rows());
        var results = partitions.result().stream()
                .map(partition -> projection.apply(partition.rows()))
                .toList();
        return pages.apply(results, projection);
    }

    /** Tags alone are those of tables, with rows or without, where equal ones are one. */
    private RowStream rows() {
        var select = query.select();
        if ((select.tags() || select.distinct()) && isOfTables()) {
            List<RowBatch> tables = query.source().tables(query.where().scan());
            if (select.tags() || !tables.isEmpty()) {
                RowStream rows = RowStream.of(tables).map(query.scope().constants()::extend);
                return select.distinct() && isOneTag() ? rows.map(this::withTag) : rows;
            }
        }
        return query.where().open(query.source(), query.scope());
    }

    /** Tables that are distinct by name cannot be sorted by a tag: cases {@code schemaless_line-012} and {@code -014}. */
    private void checkSortOfTables() {
        var select = query.select();
        if (select.distinct()
                && query.source().timeLine() == Source.TimeLine.BY_TABLE
                && isOfTables()
                && query.items().stream().anyMatch(item -> item.expression() instanceof Expression.PseudoColumn)
                && projection.sort().stream()
                        .anyMatch(key -> query.items().get(key.index()).expression() instanceof Expression.Column)) {
            throw ErrorCode.EXECUTOR_ERROR.error();
        }
    }

    private boolean isOneTag() {
        return query.items().size() == 1 && query.items().get(0).expression() instanceof Expression.Column;
    }

    /** Of one tag alone NULL is no value: case {@code stable_basic-014}. */
    private RowBatch withTag(RowBatch table) {
        return projection.expressions().get(0).evaluate(table).isNull(0) ? Batches.slice(table, 0, 0) : table;
    }

    private boolean isOfTables() {
        return query.where().filters().isEmpty()
                && query.where().bounds().equals(TimeBounds.ALL)
                && query.items().stream().allMatch(item -> query.keys().isOfTable(item.expression()))
                && query.select().orderBy().stream()
                        .allMatch(item -> query.aliases().place(item.expression()) >= 0
                                || query.keys().isOfTable(item.expression()));
    }
}
