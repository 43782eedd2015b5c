package io.mimeseries.influxdb.select.compile;

import com.google.re2j.Pattern;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Field;
import io.mimeseries.influxdb.StatementException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Puts the names of the data in place of wildcards and regular expressions in the select list. */
final class WildcardExpander {
    private final List<Expression.VariableReference> names;

    /** @param names what {@code *} stands for, in order */
    WildcardExpander(List<Expression.VariableReference> names) {
        this.names = names;
    }

    static boolean hasWildcard(List<Field> fields) {
        var found = new boolean[1];
        for (var field : fields) {
            Expressions.walk(field.expression(), node -> found[0] |= isWildcard(node));
        }
        return found[0];
    }

    static boolean hasWildcardAmong(List<Expression> dimensions) {
        for (var dimension : dimensions) {
            if (isWildcard(dimension)) {
                return true;
            }
        }
        return false;
    }

    static boolean isWildcard(Expression node) {
        return node instanceof Expression.Wildcard || node instanceof Expression.RegexLiteral;
    }

    static Predicate<String> matcher(Expression.RegexLiteral regex) {
        var pattern = Pattern.compile(regex.pattern());
        return name -> pattern.matcher(name).find();
    }

    List<Field> expand(List<Field> fields) {
        var expanded = new ArrayList<Field>();
        for (var field : fields) {
            if (isWildcard(field.expression())) {
                // an alias is of no effect here
                for (var name : matching(field.expression())) {
                    expanded.add(new Field(name, ""));
                }
            } else if (field.expression() instanceof Expression.Call call) {
                expand(field, call, expanded);
            } else {
                expanded.add(field);
            }
        }
        return expanded;
    }

    private void expand(Field field, Expression.Call call, List<Field> expanded) {
        var innermost = call;
        while (!innermost.arguments().isEmpty() && innermost.arguments().get(0) instanceof Expression.Call inner) {
            innermost = inner;
        }
        if (innermost.arguments().isEmpty() || !isWildcard(innermost.arguments().get(0))) {
            expanded.add(field);
            return;
        }
        var wildcard = innermost.arguments().get(0);
        if (wildcard instanceof Expression.Wildcard star && star.type() == DataType.TAG) {
            throw new StatementException("unable to use tag wildcard in " + innermost.name() + "()");
        }
        var function = FunctionTable.find(innermost.name());
        if (function == null) {
            throw new IllegalStateException("unchecked function " + innermost.name());
        }
        for (var name : matching(wildcard)) {
            if (function.wildcardTypes().contains(name.type())) {
                expanded.add(new Field(withInput(call, name), ColumnNames.nameOf(field) + "_" + name.name()));
            }
        }
    }

    private static Expression.Call withInput(Expression.Call call, Expression.VariableReference name) {
        var arguments = new ArrayList<>(call.arguments());
        arguments.set(0, arguments.get(0) instanceof Expression.Call inner ? withInput(inner, name) : name);
        return new Expression.Call(call.name(), arguments);
    }

    private List<Expression.VariableReference> matching(Expression wildcard) {
        var matching = new ArrayList<Expression.VariableReference>();
        Predicate<String> matches = wildcard instanceof Expression.RegexLiteral regex ? matcher(regex) : name -> true;
        for (var name : names) {
            if (matches.test(name.name()) && isWanted(wildcard, name)) {
                matching.add(name);
            }
        }
        return matching;
    }

    private static boolean isWanted(Expression wildcard, Expression.VariableReference name) {
        if (!(wildcard instanceof Expression.Wildcard star)) {
            return true;
        }
        return switch (star.type()) {
            case TAG -> name.type() == DataType.TAG;
            case ANY_FIELD -> name.type() != DataType.TAG;
            default -> true;
        };
    }
}
