package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.StatementException;
import java.util.List;

/** Checks one entry of the select list, depth first and left to right as the real server does: the first fault is the one told. */
final class FieldCheck {
    private final SelectTraits traits;
    private boolean wildcardAllowed = true;

    FieldCheck(SelectTraits traits) {
        this.traits = traits;
    }

    void check(Expression node) {
        if (node instanceof Expression.VariableReference) {
            traits.hasReferences = true;
        } else if (node instanceof Expression.Wildcard) {
            traits.hasReferences = true;
            requireWildcardAllowed("wildcard");
        } else if (node instanceof Expression.RegexLiteral) {
            requireWildcardAllowed("regex");
            traits.hasReferences = true;
        } else if (node instanceof Expression.Call call) {
            check(call);
        } else if (node instanceof Expression.Distinct distinct) {
            traits.calls++;
            checkDistinct(List.of(new Expression.VariableReference(distinct.name())), false);
        } else if (node instanceof Expression.Binary binary) {
            check(binary);
        } else if (node instanceof Expression.Parenthesized parenthesized) {
            check(parenthesized.inner());
        } else {
            throw new StatementException("field must contain at least one variable");
        }
    }

    private void check(Expression.Call call) {
        if (FunctionTable.isMath(call.name())) {
            FunctionChecks.arguments(call);
            for (var argument : call.arguments()) {
                if (!Expressions.isLiteral(argument)) {
                    check(argument);
                }
            }
            return;
        }
        traits.calls++;
        FunctionChecks.check(call, this);
    }

    private void check(Expression.Binary binary) {
        wildcardAllowed = false;
        var leftLiteral = Expressions.isLiteral(binary.left());
        var rightLiteral = Expressions.isLiteral(binary.right());
        if (leftLiteral && rightLiteral) {
            throw new StatementException("cannot perform a binary expression on two literals");
        }
        if (!leftLiteral) {
            check(binary.left());
        }
        if (!rightLiteral) {
            check(binary.right());
        }
    }

    /** The argument of a transformation, where {@code distinct()} is a call like any other. */
    void checkNested(Expression.Call call) {
        if (call.name().equals("distinct")) {
            checkDistinct(call.arguments(), true);
        } else {
            check(call);
        }
    }

    void checkDistinct(List<Expression> arguments, boolean nested) {
        if (arguments.isEmpty()) {
            throw new StatementException("distinct function requires at least one argument");
        }
        if (arguments.size() != 1) {
            throw new StatementException("distinct function can only have one argument");
        }
        if (!(arguments.get(0) instanceof Expression.VariableReference)) {
            throw new StatementException("expected field argument in distinct()");
        }
        traits.hasDistinct |= !nested;
        traits.onlySelectors = false;
    }

    /** The argument has to be a field, or a wildcard or regular expression for several. */
    void checkField(String function, Expression argument) {
        if (argument instanceof Expression.VariableReference) {
            return;
        }
        var wildcard = argument instanceof Expression.Wildcard;
        if (!wildcard && !(argument instanceof Expression.RegexLiteral)) {
            throw new StatementException("expected field argument in " + function + "()");
        }
        if (!wildcardAllowed) {
            throw new StatementException(
                    "unsupported expression with " + (wildcard ? "wildcard" : "regex field") + ": " + function + "()");
        }
        traits.onlySelectors = false;
    }

    /** The extra columns of {@code top()} and {@code bottom()} count as columns of their own. */
    void checkExtra(Expression.VariableReference reference) {
        if (!traits.hasTarget) {
            traits.fields++;
            check(reference);
        }
    }

    SelectTraits traits() {
        return traits;
    }

    private void requireWildcardAllowed(String what) {
        if (!wildcardAllowed) {
            throw new StatementException("unable to use " + what + " in a binary expression");
        }
    }
}
