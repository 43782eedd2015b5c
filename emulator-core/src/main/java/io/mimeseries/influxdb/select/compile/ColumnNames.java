package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Field;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the columns of a result are called. */
public final class ColumnNames {
    private ColumnNames() {}

    /** The names of all columns: the time first, then the select list with the extra columns of {@code top()} and {@code bottom()}. */
    public static List<String> of(Statement.Select select) {
        return of(select, "time");
    }

    static List<String> of(Statement.Select select, String timeName) {
        var columns = new ArrayList<Field>();
        for (var field : select.fields()) {
            columns.add(field);
            if (select.target() == null) {
                for (var extra : extras(field.expression())) {
                    columns.add(new Field(extra, ""));
                }
            }
        }
        // aliases first: a generated name gives way to one that comes later
        var uses = new HashMap<String, Integer>();
        for (var column : columns) {
            if (!column.alias().isEmpty()) {
                uses.put(column.alias(), 1);
            }
        }
        var names = new ArrayList<String>(columns.size() + 1);
        names.add(timeName);
        for (var column : columns) {
            names.add(column.alias().isEmpty() ? unique(nameOf(column), uses) : column.alias());
        }
        return List.copyOf(names);
    }

    /** The names by which an outer query finds the columns of a subquery: the first of several of one name is meant. */
    public static List<String> inside(Statement.Select select) {
        var names = new ArrayList<String>();
        for (var field : select.fields()) {
            names.add(nameOf(field));
            extras(field.expression()).forEach(extra -> names.add(extra.name()));
        }
        return names;
    }

    /** The name of a field before it is made unique. */
    public static String nameOf(Field field) {
        return field.alias().isEmpty() ? nameOf(field.expression()) : field.alias();
    }

    private static String nameOf(Expression expression) {
        var inner = Expression.unwrap(expression);
        if (inner instanceof Expression.Call call) {
            return call.name();
        }
        if (inner instanceof Expression.VariableReference reference) {
            return reference.name();
        }
        if (inner instanceof Expression.Binary binary) {
            var parts = new ArrayList<String>();
            collect(binary, parts);
            return String.join("_", parts);
        }
        // DISTINCT x is a call by now, but not in subqueries, where it cannot be named
        return "";
    }

    private static void collect(Expression node, List<String> parts) {
        if (node instanceof Expression.VariableReference reference) {
            parts.add(reference.name());
        } else if (node instanceof Expression.Call call) {
            parts.add(call.name());
        } else if (node instanceof Expression.Binary binary) {
            collect(binary.left(), parts);
            collect(binary.right(), parts);
        } else if (node instanceof Expression.Parenthesized parenthesized) {
            collect(parenthesized.inner(), parts);
        }
    }

    private static String unique(String name, Map<String, Integer> uses) {
        var count = uses.get(name);
        if (count == null) {
            uses.put(name, 1);
            return name;
        }
        var number = count;
        while (uses.containsKey(name + "_" + number)) {
            number++;
        }
        uses.put(name, number + 1);
        var resolved = name + "_" + number;
        uses.put(resolved, 1);
        return resolved;
    }

    /** The tags and fields between the first and the last argument of a {@code top()} or {@code bottom()} that stands alone. */
    static List<Expression.VariableReference> extras(Expression expression) {
        var extras = new ArrayList<Expression.VariableReference>();
        if (expression instanceof Expression.Call call && TopBottom.isCall(call)) {
            for (var argument : call.arguments().subList(1, call.arguments().size() - 1)) {
                if (argument instanceof Expression.VariableReference reference) {
                    extras.add(reference);
                }
            }
        }
        return extras;
    }
}
