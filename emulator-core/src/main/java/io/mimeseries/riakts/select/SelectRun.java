package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsSettings;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.expression.Projection;
import io.mimeseries.riakts.store.StoredTable;
import io.mimeseries.riakts.table.Table;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One SELECT over a table as it is when it begins. */
public final class SelectRun {
    private final Select query;
    private final StoredTable stored;
    private final Table table;
    private final RiakTsVersion version;
    private final RiakTsSettings settings;
    private final long now;

    /** @param now milliseconds since 1970, by which rows are expired */
    public SelectRun(Select query, StoredTable stored, RiakTsVersion version, RiakTsSettings settings, long now) {
        this.query = query;
        this.stored = stored;
        this.table = stored.table();
        this.version = version;
        this.settings = settings;
        this.now = now;
    }

    /**
     * @throws RiakTsException with the code and text of what comes first of all that does not fit
     */
    public Answer.Rows run() {
        return run(null);
    }

    /**
     * The same for a part of it.
     *
     * @param part null for all
     */
    public Answer.Rows run(@Nullable CoverContext part) {
        var where = query.where() == null ? null : TimeLiterals.replaced(query.where(), table);
        QueryChecks.check(query, where, table);
        var projection = projection();
        var whole = scan(where);
        var scan = part == null ? whole : whole.within(part);
        var filter = FilterCompiler.all(scan.filter(), table);
        if (!query.groupBy().isEmpty()) {
            return groups(projection, scan, filter);
        }
        return projection.isAggregate() ? aggregate(projection, scan, filter) : rows(projection, scan, filter);
    }

    /** The checked columns of the answer. */
    Projection projection() {
        var projection = new Projection(query.fields(), table, version);
        for (var column : query.groupBy()) {
            groupIndex(column);
        }
        boolean isWindowed = !query.orderBy().isEmpty() || query.limit() != null || query.offset() != null;
        boolean isRows = query.groupBy().isEmpty() && !projection.isAggregate();
        if (isWindowed && !isRows && version.isAtLeast(RiakTsVersion.V1_5_2)) {
            throw new RiakTsException(
                    ErrorCode.SUBMIT,
                    "ORDER BY/LIMIT/OFFSET clauses not supported for queries containing an aggregate function.");
        }
        Sorting.checkDistinct(query.orderBy());
        return projection;
    }

    private int groupIndex(Expression expression) {
        if (!(expression instanceof Expression.Column column)) {
            throw Failures.crash("function_clause: groups of something else than columns");
        }
        int index = table.indexOf(column.name());
        if (index < 0) {
            throw new RiakTsException(
                    ErrorCode.SUBMIT,
                    "Error in group by clause, column '" + column.name() + "' does not exist in table " + table.name());
        }
        return index;
    }

    /** The checked stretch of keys. */
    KeyScan scan(@Nullable Condition where) {
        var scan = KeyScan.of(where, table, version);
        var times = scan.times();
        var quantum = table.quantum();
        if (times != null && quantum != null) {
            Quanta.check(times, quantum.milliseconds(), settings.timeseriesQueryMaxQuantaSpan(), version);
        }
        return scan;
    }

    private void forEach(KeyScan scan, RowFilter filter, Consumer<Row> consumer) {
        stored.rows().forEach(scan, entry -> {
            if (stored.isAlive(entry, now) && filter.accepts(entry.row())) {
                consumer.accept(entry.row());
            }
        });
    }

    private Answer.Rows rows(Projection projection, KeyScan scan, RowFilter filter) {
        var order = query.orderBy().isEmpty() ? null : Sorting.order(query.orderBy(), projection, table);
        var size = new ResultSize(settings.timeseriesQueryMaxReturnedDataSize());
        List<Row> rows = new ArrayList<>();
        forEach(scan, filter, row -> {
            var selected = projection.row(row);
            size.add(selected);
            rows.add(selected);
        });
        if (order != null) {
            rows.sort(order);
        }
        return answer(projection, version.isAtLeast(RiakTsVersion.V1_5_2) ? window(rows) : rows);
    }

    /** What LIMIT and OFFSET leave; 1.4 reads LIMIT and goes on without it. */
    private List<Row> window(List<Row> rows) {
        int start = query.offset() == null ? 0 : clamped(query.offset(), rows.size());
        int count = query.limit() == null ? rows.size() : clamped(query.limit(), rows.size());
        return rows.subList(start, Math.min(rows.size(), start + count));
    }

    private static int clamped(BigInteger value, int maximum) {
        return value.max(BigInteger.ZERO).min(BigInteger.valueOf(maximum)).intValue();
    }

    private Answer.Rows aggregate(Projection projection, KeyScan scan, RowFilter filter) {
        var group = projection.group();
        forEach(scan, filter, group::add);
        return answer(projection, List.of(group.result()));
    }

    private Answer.Rows groups(Projection projection, KeyScan scan, RowFilter filter) {
        var indexes = query.groupBy().stream().mapToInt(this::groupIndex).toArray();
        Map<Row, Projection.Group> groups = new LinkedHashMap<>();
        forEach(scan, filter, row -> {
            var cells = new Cell[indexes.length];
            for (int i = 0; i < indexes.length; i++) {
                cells[i] = row.cell(indexes[i]);
            }
            groups.computeIfAbsent(Row.of(cells), key -> projection.group()).add(row);
        });
        var size = new ResultSize(settings.timeseriesQueryMaxReturnedDataSize());
        List<Row> rows = new ArrayList<>(groups.size());
        for (var group : groups.values()) {
            var row = group.result();
            size.add(row);
            rows.add(row);
        }
        return answer(projection, rows);
    }

    private static Answer.Rows answer(Projection projection, List<Row> rows) {
        return rows.isEmpty() ? Answer.EMPTY : new Answer.Rows(projection.columns(), rows);
    }
}
