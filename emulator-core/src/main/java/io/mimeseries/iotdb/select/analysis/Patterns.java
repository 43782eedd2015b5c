package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Paths below the prefixes of FROM. */
final class Patterns {
    private final List<PathPattern> prefixes;

    Patterns(List<Path> from) {
        prefixes = from.stream().map(Patterns::of).toList();
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
        return Expansion.of(
                expression,
                node -> of(node).stream()
                        .map(pattern -> new Expression.Timeseries(new Path(pattern.nodes(), true)))
                        .toList());
    }

    /** Adds all that an expression's paths stand for. */
    void collect(Expression expression, Collection<PathPattern> found) {
        if (expression instanceof Expression.Timeseries node) {
            found.addAll(of(node));
        }
        for (var child : Children.of(expression)) {
            collect(child, found);
        }
    }

    /** The same below one device. */
    static List<PathPattern> under(PathPattern device, Expression expression) {
        var found = new ArrayList<PathPattern>();
        new Patterns(List.of(new Path(device.nodes(), true))).collect(expression, found);
        return found;
    }
}
