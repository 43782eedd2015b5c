package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.term.Term;
import io.mimeseries.grammar.riakts.term.Terms;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of WHERE does not fit the columns of a table. */
final class ConditionChecks implements Condition.Visitor<@Nullable Void> {
    private final Table table;
    private final Deque<String> errors = new ArrayDeque<>();

    private ConditionChecks(Table table) {
        this.table = table;
    }

    /** The last one comes first, as the server collects them. */
    static List<String> errors(Condition where, Table table) {
        var checks = new ConditionChecks(table);
        where.accept(checks);
        return new ArrayList<>(checks.errors);
    }

    @Override
    public @Nullable Void visitAnd(Condition.And condition) {
        condition.left().accept(this);
        return condition.right().accept(this);
    }

    @Override
    public @Nullable Void visitOr(Condition.Or condition) {
        condition.left().accept(this);
        return condition.right().accept(this);
    }

    @Override
    public @Nullable Void visitComparison(Condition.Comparison condition) {
        if (!(condition.left() instanceof Expression.Column column)) {
            throw Failures.crash("function_clause: a comparison without a column on its own");
        }
        var right = condition.right();
        if (right instanceof Expression.Column) {
            errors.push("Comparing or otherwise operating on two fields is not supported");
        } else if (right instanceof Expression.Arithmetic) {
            errors.push("subexpressions_not_supported: expressions in where clause operators (" + column.name() + " "
                    + condition.operator().text() + " ...) are not supported.");
        } else {
            literal(column.name(), condition.operator(), right);
        }
        return null;
    }

    private void literal(String name, ComparisonOperator operator, Expression literal) {
        int index = table.indexOf(name);
        if (index < 0) {
            errors.push(unexpected(name));
            return;
        }
        var type = table.columns().get(index).type();
        if (!isCompatible(type, literal)) {
            errors.push("incompatible_type: field " + name + " with type " + type.text()
                    + " cannot be compared to type " + type(literal) + " in where clause.");
        }
        boolean isText = isText(type) && literal instanceof Expression.TextLiteral;
        boolean isTruth = type == ColumnType.BOOLEAN && literal instanceof Expression.BooleanLiteral;
        boolean isEquality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        if ((isText || isTruth) && !isEquality) {
            errors.push("incompatible_operator: field " + name + " with type " + type.text() + " cannot use operator '"
                    + operator.text() + "' in where clause.");
        }
    }

    private static boolean isText(ColumnType type) {
        return type == ColumnType.VARCHAR || type == ColumnType.BLOB;
    }

    private static boolean isCompatible(ColumnType type, Expression literal) {
        return switch (type) {
            case TIMESTAMP, SINT64 -> literal instanceof Expression.IntegerLiteral;
            case DOUBLE -> literal instanceof Expression.FloatLiteral;
            case BOOLEAN -> literal instanceof Expression.BooleanLiteral;
            case VARCHAR, BLOB -> literal instanceof Expression.TextLiteral;
        };
    }

    /** What the parser calls it: the first element of its term. */
    private static String type(Expression literal) {
        return Objects.requireNonNull(
                        ((Term.Tuple) Terms.of(literal)).elements().get(0))
                .text();
    }

    private static String unexpected(String name) {
        return "unexpected_where_field: unexpected field " + name + " in where clause.";
    }

    @Override
    public @Nullable Void visitNullTest(Condition.NullTest condition) {
        if (!(condition.operand() instanceof Expression.Column column)) {
            throw Failures.crash("function_clause: a test for NULL of no column");
        }
        if (table.indexOf(column.name()) < 0) {
            errors.push(unexpected(column.name()));
        }
        return null;
    }
}
