package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.table.Table;
import java.math.BigInteger;
import java.util.List;

/** Makes filters of conditions. NULL fulfils no comparison, and a comparison with an empty text is a test for NULL. */
final class FilterCompiler implements Condition.Visitor<RowFilter> {
    private final Table table;

    private FilterCompiler(Table table) {
        this.table = table;
    }

    static RowFilter all(List<Condition> conditions, Table table) {
        var compiler = new FilterCompiler(table);
        var filters = new RowFilter[conditions.size()];
        for (int i = 0; i < filters.length; i++) {
            filters[i] = conditions.get(i).accept(compiler);
        }
        return row -> {
            for (var filter : filters) {
                if (!filter.accepts(row)) {
                    return false;
                }
            }
            return true;
        };
    }

    @Override
    public RowFilter visitAnd(Condition.And condition) {
        return all(Conditions.parts(condition), table);
    }

    @Override
    public RowFilter visitOr(Condition.Or condition) {
        var left = condition.left().accept(this);
        var right = condition.right().accept(this);
        return row -> left.accepts(row) || right.accepts(row);
    }

    @Override
    public RowFilter visitNullTest(Condition.NullTest condition) {
        int index = index(condition.operand());
        boolean isNull = condition.isNull();
        return row -> row.cell(index) == Cell.NULL == isNull;
    }

    private int index(Expression operand) {
        return operand instanceof Expression.Column column ? table.indexOf(column.name()) : -1;
    }

    @Override
    public RowFilter visitComparison(Condition.Comparison condition) {
        int index = index(condition.left());
        var operator = condition.operator();
        if (condition.right() instanceof Expression.TextLiteral text) {
            return text(index, operator, text.bytes());
        }
        if (condition.right() instanceof Expression.IntegerLiteral integer) {
            return integer(index, operator, integer.value());
        }
        if (condition.right() instanceof Expression.FloatLiteral number) {
            double bound = number.value();
            return row -> row.cell(index) instanceof Cell.Real cell && compare(operator, cell.value(), bound);
        }
        if (condition.right() instanceof Expression.BooleanLiteral truth) {
            boolean expected = truth.value() == (operator == ComparisonOperator.EQUAL);
            return row -> row.cell(index) instanceof Cell.Bool cell && cell.value() == expected;
        }
        throw Failures.crash("function_clause: no filter");
    }

    private RowFilter text(int index, ComparisonOperator operator, String text) {
        boolean isEqual = operator == ComparisonOperator.EQUAL;
        if (text.isEmpty()) {
            return row -> row.cell(index) == Cell.NULL == isEqual;
        }
        var bytes = Latin1.bytes(text);
        return table.columns().get(index).type() == ColumnType.BLOB
                ? row -> row.cell(index) instanceof Cell.Blob cell
                        && cell.value().equals(bytes) == isEqual
                : row -> row.cell(index) instanceof Cell.Varchar cell
                        && cell.value().equals(bytes) == isEqual;
    }

    private static RowFilter integer(int index, ComparisonOperator operator, BigInteger literal) {
        if (literal.bitLength() > 63) {
            int order = -literal.signum();
            return row -> row.cell(index) != Cell.NULL && isFulfilled(operator, order);
        }
        long bound = literal.longValue();
        return row -> compare(operator, row, index, bound);
    }

    private static boolean compare(ComparisonOperator operator, Row row, int index, long bound) {
        var cell = row.cell(index);
        if (cell instanceof Cell.SInt64 integer) {
            return isFulfilled(operator, Long.compare(integer.value(), bound));
        }
        return cell instanceof Cell.Timestamp time && isFulfilled(operator, Long.compare(time.value(), bound));
    }

    private static boolean compare(ComparisonOperator operator, double left, double right) {
        return isFulfilled(operator, left < right ? -1 : left == right ? 0 : 1);
    }

    private static boolean isFulfilled(ComparisonOperator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case GREATER -> order > 0;
            case LESS -> order < 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case LESS_OR_EQUAL -> order <= 0;
        };
    }
}
