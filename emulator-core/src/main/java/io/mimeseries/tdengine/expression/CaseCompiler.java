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
    private static final Constant TRUE = new Constant(ValueType.BOOL, true);
    private final ExpressionCompiler compiler;
    private final Times times;

    CaseCompiler(ExpressionCompiler compiler, Times times) {
        this.compiler = compiler;
        this.times = times;
    }

    CompiledExpression compile(Expression.Case node) {
        var operand = node.operand() == null ? null : compiler.compile(node.operand());
        var branches = new ArrayList<Branch>();
        for (var branch : node.branches()) {
            branches.add(branch(operand, branch));
        }
        branches.add(new Branch(
                TRUE, node.otherwise() == null ? Constant.NULL : compiler.compile(node.otherwise()), true, false));
        var type = type(branches);
        var operands = new ArrayList<CompiledExpression>();
        branches.forEach(branch -> operands.add(branch.condition));
        branches.forEach(branch -> operands.add(cast(branch.result, type)));
        return Operation.of(type, operands, kernel(type, branches, operand instanceof Constant));
    }

    private Branch branch(@Nullable CompiledExpression operand, Expression.Case.When node) {
        if (operand == null) {
            return new Branch(
                    compiler.compileCondition(node.condition()), compiler.compile(node.result()), false, false);
        }
        var value = compiler.compile(node.condition());
        var isOneRow = operand instanceof Constant && value instanceof Constant;
        return new Branch(
                Comparisons.of(ComparisonOperator.EQUAL, operand, value, times),
                compiler.compile(node.result()),
                isOneRow,
                isOneRow && operand.type().kind() != value.type().kind());
    }

    /**
     * WHEN and THEN, or ELSE.
     *
     * @param isOneRow whether constants are compared
     * @param isConverted whether they are compared as another type
     */
    private record Branch(
            CompiledExpression condition, CompiledExpression result, boolean isOneRow, boolean isConverted) {}

    private static ValueType type(List<Branch> branches) {
        var type = ValueType.NULL;
        for (var branch : branches) {
            type = CommonTypes.forDisplay(type, branch.result.type());
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

    /**
     * Operands are conditions, then as many results. With a constant behind CASE a first row that only constants decide decides for all,
     * and constants of two types are equal in the first row only (vector t_22_functions_01_scalar_test_scalar_time-007).
     */
    private static Kernel kernel(ValueType type, List<Branch> branches, boolean isOfConstant) {
        int count = branches.size();
        return (operands, size) -> {
            var values = ColumnBuilder.of(type.kind().columnType(), size);
            for (int row = 0; row < size; row++) {
                int chosen = 0;
                while (!((BooleanColumn) operands.get(chosen)).at(row)
                        || (row > 0 && branches.get(chosen).isConverted)) {
                    chosen++;
                }
                var branch = branches.get(chosen);
                if (row == 0 && isOfConstant && branch.isOneRow && branch.result instanceof Constant) {
                    return operands.get(count + chosen);
                }
                values.appendFrom(operands.get(count + chosen), row);
            }
            return values.build();
        };
    }
}
