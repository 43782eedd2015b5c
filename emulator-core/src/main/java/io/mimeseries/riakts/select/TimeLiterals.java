package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.table.Table;
import io.mimeseries.riakts.time.InvalidTimeException;
import io.mimeseries.riakts.time.IsoTimestamps;
import java.math.BigInteger;

/** Replaces texts that are compared with times by the times that they mean. */
public final class TimeLiterals implements Condition.Visitor<Condition> {
    private final Table table;

    private TimeLiterals(Table table) {
        this.table = table;
    }

    /**
     * @throws RiakTsException with code 1020 for a text that is no time
     */
    public static Condition replaced(Condition condition, Table table) {
        return condition.accept(new TimeLiterals(table));
    }

    @Override
    public Condition visitAnd(Condition.And condition) {
        return new Condition.And(
                condition.left().accept(this), condition.right().accept(this));
    }

    @Override
    public Condition visitOr(Condition.Or condition) {
        return new Condition.Or(condition.left().accept(this), condition.right().accept(this));
    }

    @Override
    public Condition visitComparison(Condition.Comparison condition) {
        if (!(condition.left() instanceof Expression.Column column)) {
            throw Failures.crash("function_clause: a comparison without a column on its own");
        }
        int index = table.indexOf(column.name());
        return index >= 0
                        && table.columns().get(index).type() == ColumnType.TIMESTAMP
                        && condition.right() instanceof Expression.TextLiteral text
                ? new Condition.Comparison(
                        condition.operator(),
                        column,
                        new Expression.IntegerLiteral(BigInteger.valueOf(time(text.bytes(), condition.operator()))))
                : condition;
    }

    /** Behind a shortened time is what is behind all that it can mean. */
    private static long time(String text, ComparisonOperator operator) {
        try {
            return operator == ComparisonOperator.GREATER || operator == ComparisonOperator.LESS_OR_EQUAL
                    ? IsoTimestamps.end(text)
                    : IsoTimestamps.start(text);
        } catch (InvalidTimeException e) {
            throw new RiakTsException(ErrorCode.PARSE, e.term());
        }
    }

    @Override
    public Condition visitNullTest(Condition.NullTest condition) {
        return condition;
    }
}
