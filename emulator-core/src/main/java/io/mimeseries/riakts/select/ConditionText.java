package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.term.Floats;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.table.Table;
import java.util.List;
import java.util.Locale;

/** Filters as EXPLAIN prints them; texts stay a character a byte. */
final class ConditionText implements Condition.Visitor<String> {
    private final Table table;

    ConditionText(Table table) {
        this.table = table;
    }

    /** Conditions that must all hold, the last two innermost. */
    String all(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return "";
        }
        var out = new StringBuilder();
        for (var condition : conditions.subList(0, conditions.size() - 1)) {
            out.append('(').append(condition.accept(this)).append(" AND ");
        }
        return out.append(conditions.get(conditions.size() - 1).accept(this))
                .append(")".repeat(conditions.size() - 1))
                .toString();
    }

    @Override
    public String visitAnd(Condition.And condition) {
        return "(" + condition.left().accept(this) + " AND " + condition.right().accept(this) + ")";
    }

    @Override
    public String visitOr(Condition.Or condition) {
        return "(" + condition.left().accept(this) + " OR " + condition.right().accept(this) + ")";
    }

    @Override
    public String visitComparison(Condition.Comparison condition) {
        return "(" + name(condition.left()) + " " + condition.operator().text() + " " + literal(condition) + ")";
    }

    /** The real server compares with the empty list. */
    @Override
    public String visitNullTest(Condition.NullTest condition) {
        return "(" + name(condition.operand()) + (condition.isNull() ? " = " : " != ") + "[])";
    }

    private String name(Expression expression) {
        if (expression instanceof Expression.Column column && table.indexOf(column.name()) >= 0) {
            return column.name();
        }
        throw Failures.crash("function_clause: no column of the table");
    }

    private String literal(Condition.Comparison condition) {
        var right = condition.right();
        if (right instanceof Expression.TextLiteral text) {
            boolean isBlob =
                    table.columns().get(table.indexOf(name(condition.left()))).type() == ColumnType.BLOB;
            return isBlob ? hex(text.bytes()) : "'" + text.bytes() + "'";
        }
        if (right instanceof Expression.IntegerLiteral integer) {
            return integer.value().toString();
        }
        if (right instanceof Expression.FloatLiteral number) {
            return Floats.digits(number.value());
        }
        if (right instanceof Expression.BooleanLiteral truth) {
            return String.valueOf(truth.value());
        }
        throw Failures.crash("function_clause: a filter without a literal");
    }

    private static String hex(String bytes) {
        var out = new StringBuilder("0x");
        for (int i = 0; i < bytes.length(); i++) {
            out.append(String.format(Locale.ROOT, "%02x", (int) bytes.charAt(i)));
        }
        return out.toString();
    }

    /** A value of a key. */
    static String literal(Cell cell) {
        return cell.accept(KeyText.PRINTER);
    }

    private enum KeyText implements Cell.Visitor<String> {
        PRINTER;

        @Override
        public String visitVarchar(Cell.Varchar cell) {
            return "'" + Latin1.of(cell.value()) + "'";
        }

        @Override
        public String visitSInt64(Cell.SInt64 cell) {
            return Long.toString(cell.value());
        }

        @Override
        public String visitReal(Cell.Real cell) {
            return Floats.digits(cell.value());
        }

        @Override
        public String visitTimestamp(Cell.Timestamp cell) {
            return Long.toString(cell.value());
        }

        @Override
        public String visitBool(Cell.Bool cell) {
            return String.valueOf(cell.value());
        }

        @Override
        public String visitBlob(Cell.Blob cell) {
            return hex(Latin1.of(cell.value()));
        }

        @Override
        public String visitNull() {
            return "[]";
        }
    }
}
