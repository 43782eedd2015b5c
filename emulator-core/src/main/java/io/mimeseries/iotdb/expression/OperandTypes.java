package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of operands' types, in the real server's order; a null type, that of NULL, fits everywhere. */
final class OperandTypes {
    private static final List<DataType> BOOLEAN = List.of(DataType.BOOLEAN);
    private static final List<DataType> TEXT = List.of(DataType.TEXT);

    private final ExpressionText texts;

    OperandTypes(ExpressionText texts) {
        this.texts = texts;
    }

    void requireNumber(Expression expression, @Nullable DataType type) {
        require(expression, type, FunctionCall.NUMBERS);
    }

    void requireBoolean(Expression expression, @Nullable DataType type) {
        require(expression, type, BOOLEAN);
    }

    void requireText(Expression expression, @Nullable DataType type) {
        require(expression, type, TEXT);
    }

    /** BOOLEAN goes with BOOLEAN, TEXT with TEXT, and numbers with one another. */
    void requireComparable(Expression.Binary node, @Nullable DataType left, @Nullable DataType right) {
        if (left == null || right == null || left == right) {
            return;
        }
        var expected = left == DataType.BOOLEAN || right == DataType.BOOLEAN
                ? BOOLEAN
                : left == DataType.TEXT || right == DataType.TEXT ? TEXT : FunctionCall.NUMBERS;
        require(node.left(), left, expected);
        require(node.right(), right, expected);
    }

    private void require(Expression expression, @Nullable DataType type, List<DataType> expected) {
        if (type != null && !expected.contains(type)) {
            throw ExpressionErrors.type(texts.of(expression), type, expected);
        }
    }
}
