package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.influxdb.StatementException;
import java.util.ArrayList;

/** The type of an expression whose references are typed. */
public final class ExpressionTypes {
    private final boolean column;

    private ExpressionTypes(boolean column) {
        this.column = column;
    }

    /**
     * The type, {@link DataType#UNKNOWN} where it cannot be told. As in InfluxDB 1.6.7 the quotient of two whole numbers counts as a
     * whole number, which shows in the texts of errors and where a subquery's column is read, but the values are floats.
     *
     * @throws StatementException if an operator does not accept the types of its operands
     */
    public static DataType typeOf(Expression expression) {
        return new ExpressionTypes(false).type(expression);
    }

    /** The type that a subquery's column has outside, where a mathematical function of an unknown name is unknown itself. */
    static DataType typeOfColumn(Expression expression) {
        try {
            return new ExpressionTypes(true).type(expression);
        } catch (StatementException e) {
            // operands that do not fit are no error there: the column has no values
            return DataType.UNKNOWN;
        }
    }

    /** True if an operator does not accept the types of its operands. */
    static boolean misfits(Expression expression) {
        try {
            new ExpressionTypes(true).type(expression);
            return false;
        } catch (StatementException e) {
            return true;
        }
    }

    private DataType type(Expression expression) {
        if (expression instanceof Expression.VariableReference reference) {
            // a tag that was cast to a field has no values
            return reference.type() == DataType.ANY_FIELD ? DataType.UNKNOWN : reference.type();
        }
        if (expression instanceof Expression.Call call) {
            return type(call);
        }
        if (expression instanceof Expression.Binary binary) {
            return type(binary);
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return type(parenthesized.inner());
        }
        if (expression instanceof Expression.NumberLiteral) {
            return DataType.FLOAT;
        }
        if (expression instanceof Expression.IntegerLiteral) {
            return DataType.INTEGER;
        }
        if (expression instanceof Expression.UnsignedLiteral) {
            return DataType.UNSIGNED;
        }
        if (expression instanceof Expression.StringLiteral) {
            return DataType.STRING;
        }
        return expression instanceof Expression.BooleanLiteral ? DataType.BOOLEAN : DataType.UNKNOWN;
    }

    private DataType type(Expression.Call call) {
        var types = new ArrayList<DataType>(call.arguments().size());
        for (var argument : call.arguments()) {
            types.add(type(argument));
        }
        var function = FunctionTable.find(call.name());
        if (function == null || types.isEmpty()) {
            return DataType.UNKNOWN;
        }
        if (types.get(0) == DataType.UNKNOWN && column && function.kind() == FunctionKind.MATH) {
            return DataType.UNKNOWN;
        }
        if (types.get(0) == DataType.UNKNOWN
                && (call.name().equals("pow") || call.name().equals("atan2"))) {
            checkSecond(call, types.get(1));
        }
        return function.resultType(types.get(0));
    }

    /** InfluxDB 1.6.7 looks at the second argument only if it knows nothing of the first. */
    private static void checkSecond(Expression.Call call, DataType second) {
        if (second != DataType.UNKNOWN && !isNumber(second)) {
            throw new StatementException(
                    "invalid argument type for the second argument in " + call.name() + "(): " + second.text());
        }
    }

    private DataType type(Expression.Binary binary) {
        var left = type(binary.left());
        var right = type(binary.right());
        if (left == DataType.UNSIGNED && right == DataType.INTEGER) {
            checkSigns(binary, binary.left(), binary.right());
        } else if (left == DataType.INTEGER && right == DataType.UNSIGNED) {
            checkSigns(binary, binary.right(), binary.left());
        }
        if (left == DataType.UNKNOWN || right == DataType.UNKNOWN) {
            return left == DataType.UNKNOWN ? right : left;
        }
        var result = result(binary.operator(), left, right);
        if (result == DataType.UNKNOWN) {
            throw new StatementException(
                    "type error: " + binary + ": incompatible types: " + left.text() + " and " + right.text());
        }
        return result;
    }

    private static void checkSigns(Expression.Binary binary, Expression unsigned, Expression integer) {
        var operator = binary.operator().text();
        if (Expressions.isLiteral(unsigned)) {
            throw new StatementException(
                    "type error: " + binary + ": cannot use " + operator + " with an integer and unsigned literal");
        }
        if (!Expressions.isLiteral(integer)) {
            throw new StatementException("type error: " + binary + ": cannot use " + operator
                    + " between an integer and unsigned, an explicit cast is required");
        }
    }

    private static DataType result(Operator operator, DataType left, DataType right) {
        var bits = operator == Operator.BIT_AND || operator == Operator.BIT_OR || operator == Operator.BIT_XOR;
        if (left == DataType.BOOLEAN) {
            // whatever stands on the right: what is no boolean there makes it false
            return bits ? DataType.BOOLEAN : DataType.UNKNOWN;
        }
        if (!isNumber(left) || !isNumber(right)) {
            return DataType.UNKNOWN;
        }
        if (left == DataType.FLOAT || right == DataType.FLOAT) {
            return bits ? DataType.UNKNOWN : DataType.FLOAT;
        }
        return left == DataType.UNSIGNED || right == DataType.UNSIGNED ? DataType.UNSIGNED : DataType.INTEGER;
    }

    /** True for a reference to a name that the data has. */
    static boolean isKnown(Expression node) {
        return node instanceof Expression.VariableReference && typeOf(node) != DataType.UNKNOWN;
    }

    private static boolean isNumber(DataType type) {
        return type == DataType.FLOAT || type == DataType.INTEGER || type == DataType.UNSIGNED;
    }
}
