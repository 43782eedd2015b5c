package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.ResultColumn;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.expression.ExpressionText;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.tree.ColumnKind;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import io.mimeseries.iotdb.select.tree.ControlColumn;
import io.mimeseries.iotdb.select.tree.Errors;
import io.mimeseries.iotdb.select.tree.Measurements;
import java.util.List;
import java.util.function.Consumer;

/** What queries must not combine, in the order in which the real servers look. */
final class QueryChecks {
    private static final String HYBRID = "Raw data and aggregation hybrid query is not supported.";

    private final Query query;
    private final boolean later;
    private final ColumnKinds kinds;
    private final ExpressionText text;
    private final List<Expression> columns;
    private final boolean aggregation;

    private QueryChecks(Query query, SqlTimes times, ColumnKinds kinds) {
        this.query = query;
        this.later = times.version().isAtLeast(IotDbVersion.V1_3_2);
        this.kinds = kinds;
        this.text = new ExpressionText(times);
        this.columns = query.columns().stream()
                .map(ResultColumn::expression)
                .filter(expression -> !later || !expression.equals(EndTimes.EXPRESSION))
                .toList();
        this.aggregation = columns.stream().map(kinds::of).toList().contains(ColumnKind.AGGREGATION);
    }

    /** Fails, or says whether it is an aggregation. */
    static boolean check(Query query, SqlTimes times, ColumnKinds kinds) {
        var checks = new QueryChecks(query, times, kinds);
        if (checks.aggregation) {
            checks.checkAggregation();
        } else {
            checks.checkRaw();
        }
        checks.checkConditions();
        if (query.alignByDevice()) {
            checks.checkAlignByDevice();
        }
        checks.checkLast();
        checks.checkOrder();
        checks.checkInto();
        return checks.aggregation;
    }

    private boolean has(Class<? extends GroupBy> kind) {
        return query.groupBy(kind) != null;
    }

    /** GROUP BY VARIATION and its kin. */
    private boolean hasRowWindows() {
        return has(GroupBy.Variation.class)
                || has(GroupBy.Condition.class)
                || has(GroupBy.Session.class)
                || has(GroupBy.Count.class);
    }

    private void checkAggregation() {
        var byLevel = has(GroupBy.Levels.class);
        var byTags = has(GroupBy.Tags.class);
        require(!hasRowWindows() || !byLevel, "GROUP BY CLAUSES doesn't support GROUP BY LEVEL now.");
        require(!byLevel || !query.alignByDevice(), "GROUP BY LEVEL does not support align by device now.");
        require(!byTags || !query.alignByDevice(), "GROUP BY TAGS does not support align by device now.");
        for (var column : columns) {
            require(kinds.of(column) == ColumnKind.AGGREGATION, HYBRID);
        }
        if (later) {
            CountTimeChecks.check(query, kinds);
            for (var item : query.orderBy()) {
                require(
                        !(item.key() instanceof SortKey.Value value) || kinds.hasAggregation(value.expression()),
                        HYBRID);
            }
        }
        if (byTags) {
            new TagChecks(query, kinds, text, later).check();
        }
        for (var part : query.groupBy()) {
            var control = ControlColumn.of(part);
            require(
                    control == null || !kinds.hasAggregation(control),
                    "Aggregation expression shouldn't exist in group by clause");
        }
    }

    private void checkRaw() {
        // 1.0.1 leaves GROUP BY TAGS of raw columns to a later check
        var grouped = later ? !query.groupBy().isEmpty() : has(GroupBy.TimeWindows.class) || has(GroupBy.Levels.class);
        require(!grouped, "Common queries and aggregated queries are not allowed to appear at the same time");
        if (later) {
            for (var item : query.orderBy()) {
                require(
                        !(item.key() instanceof SortKey.Value value) || !kinds.hasAggregation(value.expression()),
                        HYBRID);
            }
        }
    }

    private void checkConditions() {
        if (query.where() != null) {
            require(
                    kinds.of(query.where()) != ColumnKind.AGGREGATION,
                    "aggregate functions are not supported in WHERE clause");
        }
        if (query.having() == null) {
            return;
        }
        require(
                kinds.of(query.having()) == ColumnKind.AGGREGATION,
                "Expression of HAVING clause must to be an Aggregation");
        require(!later || aggregation, "Expression of HAVING clause can not be used in NonAggregationQuery");
        if (has(GroupBy.Levels.class)) {
            prefixed("When Having used with GroupByLevel: ", check -> {
                query.columns().forEach(column -> check.accept(column.expression()));
                check.accept(query.having());
            });
        }
    }

    private void checkAlignByDevice() {
        prefixed("ALIGN BY DEVICE: ", check -> {
            query.columns().forEach(column -> check.accept(column.expression()));
            if (later) {
                for (var part : query.groupBy()) {
                    var control = ControlColumn.of(part);
                    if (control != null) {
                        check.accept(control);
                    }
                }
                for (var item : query.orderBy()) {
                    if (item.key() instanceof SortKey.Value value) {
                        check.accept(value.expression());
                    }
                }
            }
            if (query.where() != null) {
                check.accept(query.where());
            }
            if (later && query.having() != null) {
                check.accept(query.having());
            }
        });
        require(!isSortedBy(SortKey.Named.TIMESERIES), "Sorting by timeseries is only supported in last queries.");
        require(later || !isSortedBy(SortKey.Named.DEVICE), "Sorting by device is not yet supported.");
    }

    private void checkLast() {
        if (!query.last()) {
            return;
        }
        require(!query.alignByDevice(), "Last query doesn't support align by device.");
        for (var column : query.columns()) {
            require(
                    column.expression() instanceof Expression.Timeseries,
                    "Last queries can only be applied on raw time series.");
        }
        require(!isSortedBy(SortKey.Named.DEVICE), "Sorting by device is only supported in ALIGN BY DEVICE queries.");
        if (later) {
            require(
                    query.pagination().seriesLimit() == 0 && query.pagination().seriesOffset() == 0,
                    "SLIMIT and SOFFSET can not be used in LastQuery.");
        } else {
            require(!isSortedBy(SortKey.Named.TIME), "Sorting by time is not yet supported in last queries.");
        }
    }

    private void checkOrder() {
        if (query.alignByDevice() || query.last()) {
            return;
        }
        require(!isSortedBy(SortKey.Named.TIMESERIES), "Sorting by timeseries is only supported in last queries.");
        require(!isSortedBy(SortKey.Named.DEVICE), "Sorting by device is only supported in ALIGN BY DEVICE queries.");
    }

    private void checkInto() {
        if (query.into().isEmpty()) {
            return;
        }
        require(query.pagination().seriesLimit() == 0, "select into: slimit clauses are not supported.");
        require(query.pagination().seriesOffset() == 0, "select into: soffset clauses are not supported.");
        require(!query.last(), "select into: last clauses are not supported.");
        require(!has(GroupBy.Tags.class), "select into: GROUP BY TAGS clause are not supported.");
    }

    private boolean isSortedBy(SortKey.Named key) {
        return query.orderBy().stream().anyMatch(item -> item.key() == key);
    }

    private static void prefixed(String prefix, Consumer<Consumer<Expression>> checks) {
        try {
            checks.accept(Measurements::requireAll);
        } catch (IotDbException e) {
            throw Errors.semantic(prefix + e.status().message());
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw Errors.semantic(message);
        }
    }
}
