package io.mimeseries.influxdb.filter;

import com.google.re2j.Pattern;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;

/** Turns a condition into a {@link TagTest}. */
final class TagTestCompiler {
    private static final TagTest UNDECIDED = new TagTest.Constant(Match.UNDECIDED);
    private static final TagTest NO = new TagTest.Constant(Match.NO);
    private static final TagTest YES = new TagTest.Constant(Match.YES);

    private final TagRules rules;

    TagTestCompiler(TagRules rules) {
        this.rules = rules;
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
        if (rules != TagRules.DELETION && reference.type() != DataType.TAG && SystemNames.contains(reference.name())) {
            return YES;
        }
        var name = name(reference);
        var test = test(name, operator, value);
        return rules == TagRules.PRESENT_TAGS ? new TagTest.Present(name, test) : test;
    }

    private TagTest test(TagTest.TagName name, Operator operator, Expression value) {
        if (value instanceof Expression.StringLiteral literal) {
            return switch (operator) {
                case EQ -> new TagTest.Equal(name, literal.value(), true);
                case NEQ -> new TagTest.Equal(name, literal.value(), false);
                default -> ordered(name, literal.value());
            };
        }
        if (value instanceof Expression.RegexLiteral regex) {
            return new TagTest.Like(name, Pattern.compile(regex.pattern()), operator == Operator.EQ_REGEX);
        }
        if (value instanceof Expression.VariableReference other) {
            if (rules != TagRules.DELETION && operator != Operator.EQ && operator != Operator.NEQ) {
                return new TagTest.Ordered(name);
            }
            return rules == TagRules.QUERY || rules == TagRules.PRESENT_TAGS
                    ? new TagTest.Same(name, name(other), operator == Operator.EQ)
                    : new TagTest.Together(name, name(other), operator == Operator.EQ);
        }
        return UNDECIDED;
    }

    /** A deletion takes an order among tags for {@code !=} (asked of 1.6.7). */
    private TagTest ordered(TagTest.TagName name, String value) {
        return rules == TagRules.DELETION && !name.name().equals(SystemNames.MEASUREMENT)
                ? new TagTest.Equal(name, value, false)
                : new TagTest.Ordered(name);
    }

    private static TagTest.TagName name(Expression.VariableReference reference) {
        var type = reference.type();
        return new TagTest.TagName(reference.name(), type != DataType.UNKNOWN, type != DataType.TAG);
    }
}
