package io.mimeseries.riakts.expression;

import io.mimeseries.grammar.riakts.ast.AggregateFunction;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of selected expressions; what has none is told about. */
public final class TypeInference implements Expression.Visitor<@Nullable ColumnType> {
    private final Table table;
    private final boolean since15;
    private final List<String> errors = new ArrayList<>();

    public TypeInference(Table table, RiakTsVersion version) {
        this.table = table;
        this.since15 = version.isAtLeast(RiakTsVersion.V1_5_2);
    }

    /** What does not fit, in the order of the expressions. */
    public List<String> errors() {
        return errors;
    }

    @Override
    public ColumnType visitColumn(Expression.Column expression) {
        int index = table.indexOf(expression.name());
        if (index < 0) {
            throw Failures.crash("unknown_column: " + expression.name());
        }
        return table.columns().get(index).type();
    }

    @Override
    public @Nullable ColumnType visitWildcard(Expression.Wildcard expression) {
        return null;
    }

    @Override
    public ColumnType visitInteger(Expression.IntegerLiteral expression) {
        return ColumnType.SINT64;
    }

    @Override
    public ColumnType visitFloat(Expression.FloatLiteral expression) {
        return ColumnType.DOUBLE;
    }

    @Override
    public ColumnType visitText(Expression.TextLiteral expression) {
        return ColumnType.VARCHAR;
    }

    @Override
    public ColumnType visitBoolean(Expression.BooleanLiteral expression) {
        return ColumnType.BOOLEAN;
    }

    @Override
    public ColumnType visitTypeWord(Expression.TypeWord expression) {
        return ColumnType.VARCHAR;
    }

    @Override
    public @Nullable ColumnType visitRegex(Expression.Regex expression) {
        throw Failures.crash("function_clause: a regular expression has no type");
    }

    @Override
    public @Nullable ColumnType visitNegation(Expression.Negation expression) {
        return expression.operand().accept(this);
    }

    @Override
    public @Nullable ColumnType visitArithmetic(Expression.Arithmetic expression) {
        var left = expression.left().accept(this);
        var right = expression.right().accept(this);
        if (left == null || right == null) {
            return null;
        }
        if (isNumber(left) && isNumber(right)) {
            return left == ColumnType.SINT64 ? right : left;
        }
        errors.add("Operator '" + expression.operator().text() + "' called with mismatched types [" + left.text()
                + " vs " + right.text() + "].");
        return null;
    }

    private static boolean isNumber(ColumnType type) {
        return type == ColumnType.SINT64 || type == ColumnType.DOUBLE;
    }

    @Override
    public @Nullable ColumnType visitAggregate(Expression.Aggregate expression) {
        if (expression.arguments().size() != 1) {
            throw Failures.crash("function_clause: " + expression.function() + " with "
                    + expression.arguments().size() + " arguments");
        }
        var argument = expression.arguments().get(0);
        var type = argument.accept(this);
        if (expression.function() == AggregateFunction.COUNT) {
            return type == null && !(argument instanceof Expression.Wildcard) ? null : ColumnType.SINT64;
        }
        if (type == null) {
            return null;
        }
        if (isNumber(type) || (since15 && type == ColumnType.TIMESTAMP)) {
            return switch (expression.function().canonical()) {
                case MAX, MIN, SUM -> type;
                default -> ColumnType.DOUBLE;
            };
        }
        errors.add("Function '" + expression.function().canonical() + "' called with arguments of the wrong type ["
                + type.text() + "].");
        return null;
    }
}
