package io.mimeseries.influxdb.filter;

import com.google.re2j.Pattern;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.util.Set;

/** Turns a condition into a {@link TagTest}. */
final class TagTestCompiler {
    private static final TagTest UNDECIDED = new TagTest.Constant(Match.UNDECIDED);
    private static final TagTest NO = new TagTest.Constant(Match.NO);
    private static final TagTest YES = new TagTest.Constant(Match.YES);

    /** Names that InfluxDB 1.6.7 takes for its own: it drops comparisons of them before it looks at a series. */
    private static final Set<String> SYSTEM_NAMES =
            Set.of("_fieldKeys", "_measurements", "_series", "_tagKey", "_tagKeys", "_tags");

    private final boolean presentOnly;

    TagTestCompiler(boolean presentOnly) {
        this.presentOnly = presentOnly;
    }

    TagTest compile(Expression expression) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return compile(parenthesized.inner());
        }
        if (expression instanceof Expression.BooleanLiteral literal) {
            return literal.value() ? YES : NO;
        }
        // the real server's index takes anything else that is no operator, such as a lone name, for "no series"
        return expression instanceof Expression.Binary binary ? compile(binary) : NO;
    }

    private TagTest compile(Expression.Binary binary) {
        if (binary.operator() == Operator.AND) {
            return new TagTest.And(compile(binary.left()), compile(binary.right()));
        }
        if (binary.operator() == Operator.OR) {
            return new TagTest.Or(compile(binary.left()), compile(binary.right()));
        }
        if (binary.left() instanceof Expression.VariableReference name) {
            return compare(name, binary.operator(), binary.right());
        }
        return binary.right() instanceof Expression.VariableReference name
                ? compare(name, binary.operator(), binary.left())
                : UNDECIDED;
    }

    private TagTest compare(Expression.VariableReference reference, Operator operator, Expression value) {
        if (SYSTEM_NAMES.contains(reference.name())) {
            return YES;
        }
        var name = name(reference);
        var test = test(name, operator, value);
        return presentOnly ? new TagTest.Present(name, test) : test;
    }

    private static TagTest test(TagTest.TagName name, Operator operator, Expression value) {
        if (value instanceof Expression.StringLiteral literal) {
            return switch (operator) {
                case EQ -> new TagTest.Equal(name, literal.value(), true);
                case NEQ -> new TagTest.Equal(name, literal.value(), false);
                default -> new TagTest.Ordered(name);
            };
        }
        if (value instanceof Expression.RegexLiteral regex) {
            return new TagTest.Like(name, Pattern.compile(regex.pattern()), operator == Operator.EQ_REGEX);
        }
        if (value instanceof Expression.VariableReference other) {
            return switch (operator) {
                case EQ -> new TagTest.Same(name, name(other), true);
                case NEQ -> new TagTest.Same(name, name(other), false);
                default -> new TagTest.Ordered(name);
            };
        }
        return UNDECIDED;
    }

    private static TagTest.TagName name(Expression.VariableReference reference) {
        var type = reference.type();
        return new TagTest.TagName(reference.name(), type != DataType.UNKNOWN, type != DataType.TAG);
    }
}
