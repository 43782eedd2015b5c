package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.expression.ExpressionParts;
import io.mimeseries.iotdb.select.plan.AggregateColumns;
import io.mimeseries.iotdb.select.tree.Errors;
import io.mimeseries.iotdb.select.tree.Rebuild;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * GROUP BY LEVEL: a star takes the place of all nodes of paths that are at no level asked for, and what has the same path then is aggregated
 * together.
 */
final class LevelGrouping {
    private static final Set<String> STARS = Set.of("*", "**");

    private final Scope scope;
    private final Set<Integer> levels;
    private final Map<Path, Path> grouped = new HashMap<>();
    private final Map<Expression.Call, Set<Expression.Call>> members = new LinkedHashMap<>();
    private final Map<Expression, String> aliases = new HashMap<>();
    private final Map<String, Expression> byAlias = new HashMap<>();

    LevelGrouping(Scope scope, List<Integer> levels) {
        this.scope = scope;
        this.levels = new HashSet<>(levels);
    }

    List<Output> outputs(List<SelectedColumn> columns) {
        var stars = new ArrayList<Boolean>();
        for (var column : columns) {
            column.outputs().forEach(output -> stars.add(isCountStar(column.written())));
        }
        var found = new ArrayList<Expression>();
        for (var column : columns) {
            var ofColumn = new LinkedHashSet<Expression>();
            for (int i = 0; i < column.outputs().size(); i++) {
                // the real server counts from the first column again for each
                var output = column.outputs().get(i);
                ofColumn.add(group(output.expression(), stars.get(i), output.alias()));
            }
            found.addAll(ofColumn);
        }
        var pages = new ColumnPages(scope.query().pagination());
        return found.stream()
                .filter(expression -> pages.take())
                .map(expression -> new Output(expression, aliases.get(expression)))
                .toList();
    }

    private Expression group(Expression raw, boolean star, @Nullable String alias) {
        var expression = condition(raw, star);
        if (alias != null) {
            noteAlias(expression, alias);
        }
        return expression;
    }

    /** The same over grouped paths. */
    Expression condition(Expression raw) {
        return condition(raw, false);
    }

    private Expression condition(Expression raw, boolean star) {
        if (raw instanceof Expression.Call call && scope.kinds().isAggregation(call)) {
            var replaced = (Expression.Call) replacePaths(call, star);
            members.computeIfAbsent(replaced, key -> new LinkedHashSet<>()).add(call);
            return replaced;
        }
        var children = ExpressionParts.of(raw);
        return Rebuild.of(
                raw, children.stream().map(child -> condition(child, star)).toList());
    }

    private Expression replacePaths(Expression expression, boolean star) {
        if (expression instanceof Expression.Timeseries node) {
            return new Expression.Timeseries(grouped.computeIfAbsent(node.path(), path -> groupedPath(path, star)));
        }
        var children = new ArrayList<>(ExpressionParts.of(expression));
        for (int input = 0; input < scope.kinds().inputs(expression).size(); input++) {
            children.set(input, replacePaths(children.get(input), star));
        }
        return Rebuild.of(expression, children);
    }

    private Path groupedPath(Path path, boolean star) {
        var nodes = new ArrayList<>(path.nodes());
        for (int level = 1; level < nodes.size() - 1; level++) {
            if (!levels.contains(level)) {
                nodes.set(level, "*");
            }
        }
        if (star) {
            nodes.set(nodes.size() - 1, "*");
        }
        return new Path(nodes, true);
    }

    private void noteAlias(Expression expression, String alias) {
        var known = aliases.get(expression);
        if (known == null) {
            if (byAlias.putIfAbsent(alias, expression) != null) {
                throw Errors.semantic("alias '" + alias + "' can only be matched with one result column");
            }
            aliases.put(expression, alias);
        } else if (!known.equals(alias)) {
            throw Errors.semantic("Result column " + scope.text().of(expression) + " with more than one alias[" + known
                    + ", " + alias + "]");
        }
    }

    private static boolean isCountStar(Expression expression) {
        if (!(expression instanceof Expression.Call call)
                || !call.name().equals("count")
                || call.arguments().size() != 1) {
            return false;
        }
        return call.arguments().get(0) instanceof Expression.Timeseries node
                && STARS.contains(node.path().nodes().get(node.path().nodes().size() - 1));
    }

    /** Makes each group a column of the aggregated rows. */
    void merge(AggregateColumns columns) {
        members.forEach((call, raw) -> {
            try {
                columns.merge(call, List.copyOf(raw));
            } catch (AggregateColumns.TypeMismatchException e) {
                throw Errors.semantic("GROUP BY LEVEL: the data types of the same output column["
                        + scope.text().of(call) + "] should be the same.");
            }
        });
    }
}
