package io.mimeseries.tdengine.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.JsonTags;
import java.util.List;
import java.util.function.Predicate;

/** LIKE, MATCH and their opposites over texts, and CONTAINS over JSON tags. Nulls pass none of them. */
final class TextTests {
    private TextTests() {}

    static CompiledExpression of(Expression.Comparison node, CompiledExpression left, CompiledExpression right) {
        if (node.operator() == ComparisonOperator.CONTAINS) {
            return contains(left, right);
        }
        requireTexts(node, left, right);
        if (Arithmetic.isNull(left)
                || !(right instanceof Constant constant && constant.value() instanceof String pattern)) {
            return Constant.FALSE;
        }
        boolean opposite =
                node.operator() == ComparisonOperator.NOT_LIKE || node.operator() == ComparisonOperator.NMATCH;
        Predicate<String> test =
                node.operator() == ComparisonOperator.LIKE || node.operator() == ComparisonOperator.NOT_LIKE
                        ? new LikePattern(pattern)::matches
                        : regex(pattern);
        boolean json = left.type().kind() == DataType.JSON;
        return Operation.of(ValueType.BOOL, List.of(left), (operands, size) -> {
            var texts = (StringColumn) operands.get(0);
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                var text = texts.at(row) == null ? null : json ? JsonComparison.text(texts, row) : texts.at(row);
                results[row] = text != null && test.test(text) != opposite;
            }
            return new BooleanColumn(results);
        });
    }

    private static void requireTexts(Expression.Comparison node, CompiledExpression left, CompiledExpression right) {
        var kind = left.type().kind();
        boolean texts =
                kind == DataType.NULL || (kind.isVariable() && kind != DataType.VARBINARY && kind != DataType.BLOB);
        var pattern = right.type().kind();
        if (!texts || !(node.right() instanceof Literal) || (pattern != DataType.NULL && !pattern.isText())) {
            throw ErrorCode.INVALID_OPERATION.error();
        }
    }

    private static Predicate<String> regex(String pattern) {
        try {
            var compiled = Pattern.compile(pattern);
            return text -> compiled.matcher(text).find();
        } catch (PatternSyntaxException e) {
            throw new NotEmulatedException("regular expression " + pattern);
        }
    }

    private static CompiledExpression contains(CompiledExpression left, CompiledExpression right) {
        if (left.type().kind() != DataType.JSON || !right.type().kind().isText()) {
            throw ErrorCode.INVALID_OPERATION.error();
        }
        return Operation.of(ValueType.BOOL, List.of(left, right), (operands, size) -> {
            var tags = (StringColumn) operands.get(0);
            var keys = (StringColumn) operands.get(1);
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                var tag = tags.at(row);
                results[row] = tag != null && JsonTags.members(tag).containsKey(String.valueOf(keys.at(row)));
            }
            return new BooleanColumn(results);
        });
    }
}
