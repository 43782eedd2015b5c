package io.mimeseries.tdengine.expression;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Calls of scalar functions. */
final class CallCompiler {
    private final ExpressionCompiler compiler;
    private final FunctionContext context;
    private final ScalarFunctions functions;

    CallCompiler(ExpressionCompiler compiler, FunctionContext context, ScalarFunctions functions) {
        this.compiler = compiler;
        this.context = context;
        this.functions = functions;
    }

    CompiledExpression compile(Expression.Function node) {
        return call(node.name(), compiler.compile(node.arguments()));
    }

    CompiledExpression compile(Expression.Trim node) {
        var operands = new ArrayList<Expression>();
        if (node.what() != null) {
            operands.add(node.what());
        }
        operands.add(node.operand());
        return call("trim " + node.side().name().toLowerCase(Locale.ROOT), compiler.compile(operands));
    }

    private CompiledExpression call(String name, List<CompiledExpression> operands) {
        var function = functions.find(name);
        if (function == null) {
            throw ErrorCode.FUNCTION_MISSING.error();
        }
        return bind(function, name, operands);
    }

    private CompiledExpression bind(ScalarFunction function, String name, List<CompiledExpression> operands) {
        var arguments = operands.stream().map(CallCompiler::argument).toList();
        var shown = name.startsWith("trim ") ? "trim" : name;
        var bound = function.bind(shown, arguments, context);
        return bound.isFixed()
                ? Operation.of(bound.type(), operands, bound.kernel())
                : new Operation(bound.type(), operands, bound.kernel());
    }

    private static FunctionArgument argument(CompiledExpression operand) {
        return operand instanceof Constant constant
                ? new FunctionArgument(constant.type(), true, constant.value(), constant.span())
                : new FunctionArgument(operand.type(), false, null, null);
    }
}
