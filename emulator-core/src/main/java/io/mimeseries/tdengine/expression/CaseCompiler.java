package io.mimeseries.tdengine.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.Kernel;
import io.mimeseries.tdengine.type.Cast;
import io.mimeseries.tdengine.type.CommonTypes;
import io.mimeseries.tdengine.type.Times;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CASE: the result of the first branch that holds, all results in one type. */
final class CaseCompiler {
    private final ExpressionCompiler compiler;
    private final Times times;

    CaseCompiler(ExpressionCompiler compiler, Times times) {
        this.compiler = compiler;
        this.times = times;
    }

    CompiledExpression compile(Expression.Case node) {
        var operand = node.operand() == null ? null : compiler.compile(node.operand());
        var operands = new ArrayList<CompiledExpression>();
        var results = new ArrayList<CompiledExpression>();
        for (var branch : node.branches()) {
            operands.add(condition(operand, branch.condition()));
            results.add(compiler.compile(branch.result()));
        }
        var otherwise = node.otherwise() == null ? Constant.NULL : compiler.compile(node.otherwise());
        results.add(otherwise);
        var type = type(results);
        results.forEach(result -> operands.add(cast(result, type)));
        return Operation.of(type, operands, kernel(type, node.branches().size()));
    }

    private CompiledExpression condition(@Nullable CompiledExpression operand, Expression condition) {
        return operand == null
                ? compiler.compileCondition(condition)
                : Comparisons.of(ComparisonOperator.EQUAL, operand, compiler.compile(condition), times);
    }

    private static ValueType type(List<CompiledExpression> results) {
        var type = ValueType.NULL;
        for (var result : results) {
            type = CommonTypes.forDisplay(type, result.type());
        }
        return type;
    }

    private CompiledExpression cast(CompiledExpression result, ValueType type) {
        var from = result.type();
        return from.equals(type) || type.kind() == DataType.NULL
                ? result
                : Operation.of(
                        type, List.of(result), (operands, size) -> Cast.apply(operands.get(0), from, type, times));
    }

    /** Operands are conditions, then as many results and the one of ELSE. */
    private static Kernel kernel(ValueType type, int branches) {
        return (operands, size) -> {
            var values = ColumnBuilder.of(type.kind().columnType(), size);
            for (int row = 0; row < size; row++) {
                int branch = 0;
                while (branch < branches && !((BooleanColumn) operands.get(branch)).at(row)) {
                    branch++;
                }
                values.appendFrom(operands.get(branches + branch), row);
            }
            return values.build();
        };
    }
}
