package io.mimeseries.tdengine.select.scope;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.expression.Scope;
import io.mimeseries.tdengine.expression.ScopeColumn;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows as FROM gives them. */
public final class RowScope implements Scope {
    private static final Set<String> OF_WINDOWS = Set.of("_wstart", "_wend", "_wduration");
    private final Naming naming;
    private final Constants constants;
    private final Predicate<String> isGroupFunction;
    private final Function<Expression.Function, TDengineException> groupCall;

    /**
     * @param isGroupFunction which functions are of many rows
     * @param groupCall what a call of one is refused with
     */
    public RowScope(
            Naming naming,
            Constants constants,
            Predicate<String> isGroupFunction,
            Function<Expression.Function, TDengineException> groupCall) {
        this.naming = naming;
        this.constants = constants;
        this.isGroupFunction = isGroupFunction;
        this.groupCall = groupCall;
    }

    /** The same where calls of functions of many rows are refused otherwise. */
    public RowScope refusing(Function<Expression.Function, TDengineException> other) {
        return new RowScope(naming, constants, isGroupFunction, other);
    }

    public Naming naming() {
        return naming;
    }

    public Constants constants() {
        return constants;
    }

    @Override
    public @Nullable ScopeColumn resolve(Expression node) {
        if (node instanceof Expression.Column column) {
            return at(naming.get(column));
        }
        if (node instanceof Expression.PseudoColumn pseudo) {
            return pseudo(pseudo);
        }
        if (node instanceof Expression.Function call && isGroupFunction.test(call.name())) {
            throw groupCall.apply(call);
        }
        if (node instanceof Expression.Star) {
            throw ErrorCode.INVALID_COLUMN_NAME.about("*");
        }
        return null;
    }

    private ScopeColumn pseudo(Expression.PseudoColumn node) {
        var found = naming.find(node);
        if (found >= 0) {
            return at(found);
        }
        var name = node.name().toLowerCase(Locale.ROOT);
        var constant = constants.find(name, naming.columns().size());
        if (constant != null) {
            return constant;
        }
        if (OF_WINDOWS.contains(name)) {
            throw ErrorCode.INVALID_WINDOW_PSEUDO_COLUMN.error(
                    "_WSTART, _WEND and _WDURATION can only be used in window query");
        }
        if (name.equals("tbname")) {
            throw ErrorCode.INVALID_TBNAME.error();
        }
        throw ErrorCode.INVALID_COLUMN_NAME.about(name);
    }

    /** The column at a place. */
    public ScopeColumn at(int index) {
        var column = naming.columns().get(index);
        return new ScopeColumn(index, column.type(), column.role());
    }
}
