package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.influxdb.StatementException;

/** The type of an expression whose references are typed. */
public final class ExpressionTypes {
    private ExpressionTypes() {}

    /**
     * The type, {@link DataType#UNKNOWN} where it cannot be told. As in InfluxDB 1.6.7 the quotient of two whole numbers counts as a
     * whole number, which shows in the texts of errors and where a subquery's column is read, but the values are floats.
     *
     * @throws StatementException if an operator does not accept the types of its operands
     */
    public static DataType typeOf(Expression expression) {
        if (expression instanceof Expression.VariableReference reference) {
            return reference.type();
        }
        if (expression instanceof Expression.Call call) {
            return typeOf(call);
        }
        if (expression instanceof Expression.Binary binary) {
            return typeOf(binary);
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return typeOf(parenthesized.inner());
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

    private static DataType typeOf(Expression.Call call) {
        var first = DataType.UNKNOWN;
        for (var i = 0; i < call.arguments().size(); i++) {
            var type = typeOf(call.arguments().get(i));
            first = i == 0 ? type : first;
        }
        var function = FunctionTable.find(call.name());
        return function == null ? DataType.UNKNOWN : function.resultType(first);
    }

    private static DataType typeOf(Expression.Binary binary) {
        var left = typeOf(binary.left());
        var right = typeOf(binary.right());
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

    private static boolean isNumber(DataType type) {
        return type == DataType.FLOAT || type == DataType.INTEGER || type == DataType.UNSIGNED;
    }
}
