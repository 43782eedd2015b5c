package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.Scope;
import io.mimeseries.tdengine.expression.ScopeColumn;
import io.mimeseries.tdengine.select.scope.Clause;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Constants;
import io.mimeseries.tdengine.select.scope.RowScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows that come of groups, windows or series functions: their columns are found while expressions over them are compiled, and computed
 * when all are known.
 */
public final class Stage {
    private final Compiler compiler;
    private final RowScope rows;
    private final Keys keys;
    private final Calls calls;
    private final Kind kind;
    private final @Nullable Expression state;
    private final Constants constants;
    private final List<StageColumn> columns = new ArrayList<>();
    /** The first column that is no key. */
    private @Nullable Expression lonely;

    /** What makes the rows. */
    public enum Kind {
        /** Calls without GROUP BY and window. */
        CALLS,
        GROUPS,
        WINDOWS
    }

    /** @param state the expression of STATE_WINDOW: it may be selected */
    public Stage(Compiler compiler, RowScope rows, Keys keys, Calls calls, Kind kind, @Nullable Expression state) {
        this.compiler = compiler;
        this.rows = rows;
        this.keys = keys;
        this.calls = calls;
        this.kind = kind;
        this.state = state;
        this.constants = rows.constants();
    }

    /** The columns so far; each keeps its place. */
    List<StageColumn> columns() {
        return columns;
    }

    /** The types of the columns so far. */
    public List<ValueType> valueTypes() {
        return columns.stream().map(StageColumn::type).toList();
    }

    /** The calls of functions of many rows so far. */
    public List<Expression.Function> functions() {
        return calls.slots().stream()
                .map(CallSlot::node)
                .filter(Expression.Function.class::isInstance)
                .map(Expression.Function.class::cast)
                .toList();
    }

    List<ColumnType> columnTypes() {
        return columns.stream().map(column -> column.type().kind().columnType()).toList();
    }

    /** The stored column that is the only argument of a call; -1 where it is something else. */
    int columnOf(CallSlot slot) {
        if (!(slot.node() instanceof Expression.Function call)
                || call.arguments().size() != 1
                || !(call.arguments().get(0) instanceof Expression.Column column)) {
            return -1;
        }
        var found = Objects.requireNonNull(rows.resolve(column));
        return found.role() == ScopeColumn.Role.COLUMN || found.role() == ScopeColumn.Role.PRIMARY_TIMESTAMP
                ? found.index()
                : -1;
    }

    /** Whether the only argument of a call is the primary timestamp. */
    boolean isOfTimes(CallSlot slot) {
        var column = columnOf(slot);
        return column >= 0 && rows.at(column).role() == ScopeColumn.Role.PRIMARY_TIMESTAMP;
    }

    /** The starts of windows. */
    public ScopeColumn windowStart() {
        return place(new StageColumn.WindowTime(StageColumn.WindowTime.Which.START));
    }

    /** Whether the calls give rows of whole partitions. */
    public boolean hasSeries() {
        return calls.hasSeries();
    }

    Keys keys() {
        return keys;
    }

    Calls calls() {
        return calls;
    }

    Constants constants() {
        return constants;
    }

    /** Where expressions of a clause find these columns. */
    public Scope scope(Clause clause) {
        return node -> resolve(node, clause);
    }

    private @Nullable ScopeColumn resolve(Expression node, Clause clause) {
        var key = keys.find(node);
        if (key >= 0) {
            return place(new StageColumn.Key(key, keys.expressions().get(key).type()));
        }
        if (node instanceof Expression.Function call) {
            var slot = calls.place(call, clause);
            return slot == null
                    ? null
                    : place(new StageColumn.Result(
                            slot, calls.slots().get(slot).call().type()));
        }
        if (node instanceof Expression.Cols cols && cols.items().size() == 1) {
            return chosenBy(ColsCall.of(cols), cols.items().get(0).expression());
        }
        if (state != null && state.equals(node)) {
            return companion(node, StageColumn.Companion.FIRST);
        }
        if (node instanceof Expression.PseudoColumn pseudo) {
            return pseudo(pseudo);
        }
        if (node instanceof Expression.Column) {
            return column(node);
        }
        if (node instanceof Expression.Star) {
            throw ErrorCode.INVALID_COLUMN_NAME.about("*");
        }
        return null;
    }

    private ScopeColumn pseudo(Expression.PseudoColumn node) {
        var name = node.name().toLowerCase(Locale.ROOT);
        if (kind == Kind.WINDOWS) {
            switch (name) {
                case "_wstart" -> {
                    return place(new StageColumn.WindowTime(StageColumn.WindowTime.Which.START));
                }
                case "_wend" -> {
                    return place(new StageColumn.WindowTime(StageColumn.WindowTime.Which.END));
                }
                case "_wduration" -> {
                    return place(new StageColumn.WindowTime(StageColumn.WindowTime.Which.DURATION));
                }
                default -> {}
            }
        }
        var column = Objects.requireNonNull(rows.resolve(node));
        if (column.index() >= rows.naming().columns().size()) {
            return companion(node, StageColumn.Companion.FIRST);
        }
        return column(node);
    }

    /** A column that is no key: that of a row which a call chose, if exactly one call does. */
    private ScopeColumn column(Expression node) {
        var compiled = compiler.compile(node, rows);
        var table = keys.findOfTable(node);
        if (table >= 0) {
            return place(new StageColumn.Key(table, compiled.type()));
        }
        lonely = lonely == null ? node : lonely;
        return companion(node, StageColumn.Companion.ONLY);
    }

    private ScopeColumn companion(Expression node, int slot) {
        return place(new StageColumn.Companion(compiler.compile(node, rows), slot));
    }

    /** The values of an expression in the row that a call chose. */
    public ScopeColumn chosenBy(Expression.Function call, Expression node) {
        var slot = Objects.requireNonNull(calls.place(call, Clause.SELECT));
        return companion(node, slot);
    }

    /** Refuses columns beside calls none or several of which choose a row. */
    public void checkCompanions() {
        if (lonely == null || calls.hasSeries() || calls.hasOneSelection()) {
            return;
        }
        throw switch (kind) {
            case CALLS -> ErrorCode.NOT_SINGLE_GROUP.error();
            case GROUPS -> ErrorCode.NOT_GROUP_BY.error();
            case WINDOWS -> ErrorCode.INVALID_EXPRESSION_USAGE.error("Invalid usage of expr: " + lonely.resultName());
        };
    }

    private ScopeColumn place(StageColumn column) {
        var at = columns.indexOf(column);
        if (at < 0) {
            columns.add(column);
            at = columns.size() - 1;
        }
        return new ScopeColumn(at, column.type());
    }
}
