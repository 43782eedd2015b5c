package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.store.KeyRange;
import io.mimeseries.riakts.table.KeyColumn;
import io.mimeseries.riakts.table.Quantum;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stretch of keys that WHERE means, and what rows between them must fulfil besides. */
final class KeyScan implements KeyRange {
    private final KeyColumn[] keyColumns;
    private final Cell[] fixed;
    private final @Nullable KeyColumn timeColumn;
    private final @Nullable TimeBounds times;
    private final List<Condition> filter;
    private final long first;
    private final long last;

    private KeyScan(Table table, Cell[] fixed, @Nullable TimeBounds times, List<Condition> filter) {
        this.keyColumns = table.fixedKey().toArray(new KeyColumn[0]);
        this.fixed = fixed;
        this.timeColumn = times == null ? null : table.partitionKey().get(fixed.length);
        this.times = times;
        this.filter = filter;
        this.first = times == null ? 0 : times.firstTime();
        this.last = times == null ? 0 : times.lastTime();
    }

    private KeyScan(KeyScan other, CoverContext part) {
        this.keyColumns = other.keyColumns;
        this.fixed = other.fixed;
        this.timeColumn = other.timeColumn;
        this.times = other.times;
        this.filter = other.filter;
        this.first = part.first();
        this.last = part.last();
    }

    /** The same keys at the times of a part. */
    KeyScan within(CoverContext part) {
        return new KeyScan(this, part);
    }

    /**
     * @throws RiakTsException with code 1001 if WHERE does not fix the key
     */
    static KeyScan of(@Nullable Condition where, Table table, RiakTsVersion version) {
        if (where == null) {
            throw new RiakTsException(ErrorCode.SUBMIT, "The query must have a where clause.");
        }
        var quantum = table.quantum();
        var conditions = Conditions.parts(where);
        var times = quantum == null
                ? null
                : TimeBounds.of(column(table, quantum), conditions, version.isAtLeast(RiakTsVersion.V1_5_2));
        var rest = times == null ? conditions : times.others();
        List<Cell> fixed = new ArrayList<>();
        for (var column : table.fixedKey()) {
            var equality = take(column.name(), rest);
            fixed.add(cell(equality.comparison().right(), table, column));
            rest = equality.rest();
        }
        return new KeyScan(table, fixed.toArray(new Cell[0]), times, rest);
    }

    private static String column(Table table, Quantum quantum) {
        return table.columns().get(quantum.column()).name();
    }

    /** A condition, and those that are left. */
    private record Taken(Condition.Comparison comparison, List<Condition> rest) {}

    /** What is left keeps its order but for what stood before, which is turned around. */
    private static Taken take(String column, List<Condition> conditions) {
        List<Condition> before = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof Condition.Comparison comparison
                    && comparison.isOn(column)
                    && comparison.operator() == ComparisonOperator.EQUAL) {
                before.addAll(conditions.subList(i + 1, conditions.size()));
                return new Taken(comparison, before);
            }
            before.add(0, conditions.get(i));
        }
        for (var condition : before) {
            if (condition instanceof Condition.Comparison comparison && comparison.isOn(column)) {
                throw new RiakTsException(
                        ErrorCode.SUBMIT,
                        "The '" + column
                                + "' parameter is part the primary key, and must have an equals clause in the query"
                                + " but the " + comparison.operator().text() + " operator was used.");
            }
        }
        throw new RiakTsException(
                ErrorCode.SUBMIT,
                "The '" + column + "' parameter is part the primary key but not specified in the where clause.");
    }

    private static Cell cell(Expression literal, Table table, KeyColumn column) {
        var type = table.columns().get(column.index()).type();
        var cell = Literals.cell(literal, type);
        if (cell == null) {
            throw new RiakTsException(
                    ErrorCode.KEY_TYPE,
                    "Value of inappropriate type in compound key: column '" + column.name() + "' is " + type.text());
        }
        return cell;
    }

    @Override
    public int position(Row row) {
        for (int i = 0; i < fixed.length; i++) {
            int order =
                    Objects.requireNonNull(keyColumns[i].order()).compare(row.cell(keyColumns[i].index()), fixed[i]);
            if (order != 0) {
                return order;
            }
        }
        if (timeColumn == null) {
            return 0;
        }
        long time = ((Cell.Timestamp) row.cell(timeColumn.index())).value();
        if (time >= first && time <= last) {
            return 0;
        }
        return time < first == timeColumn.isDescending() ? 1 : -1;
    }

    /** What rows of the stretch must fulfil, in the order in which EXPLAIN shows it. */
    List<Condition> filter() {
        return filter;
    }

    /** Null for a table without a quantum. */
    @Nullable
    TimeBounds times() {
        return times;
    }

    /** The values that the key begins with. */
    List<Cell> fixed() {
        return List.of(fixed);
    }

    /** Whether later times come first. */
    boolean isTimeDescending() {
        return timeColumn != null && timeColumn.isDescending();
    }
}
