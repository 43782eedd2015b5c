package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import io.mimeseries.iotdb.select.tree.Expansion;
import java.util.Collection;
import java.util.List;

/** Paths below the prefixes of FROM. */
final class Patterns {
    private final List<PathPattern> prefixes;
    private final ColumnKinds kinds;

    Patterns(List<Path> from, ColumnKinds kinds) {
        this.prefixes = from.stream().map(Patterns::of).toList();
        this.kinds = kinds;
    }

    static PathPattern of(Path path) {
        return new PathPattern(path.nodes());
    }

    List<PathPattern> prefixes() {
        return prefixes;
    }

    /** What a path stands for: itself, or one below each prefix. */
    List<PathPattern> of(Expression.Timeseries node) {
        if (node.path().absolute()) {
            return List.of(of(node.path()));
        }
        return prefixes.stream()
                .map(prefix -> prefix.resolve(node.path().nodes()))
                .toList();
    }

    /** One expression for each way to put a prefix before its paths. */
    List<Expression> concatenate(Expression expression) {
        return new Expansion(
                        kinds,
                        node -> of(node).stream()
                                .map(pattern -> new Expression.Timeseries(new Path(pattern.nodes(), true)))
                                .toList())
                .of(expression);
    }

    /** Adds all that an expression's paths stand for. */
    void collect(Expression expression, Collection<PathPattern> found) {
        if (expression instanceof Expression.Timeseries node) {
            found.addAll(of(node));
        }
        for (var child : kinds.inputs(expression)) {
            collect(child, found);
        }
    }
}
