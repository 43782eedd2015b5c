package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths of statements as the rooms know them. */
public final class Paths {
    private Paths() {}

    public static PathPattern pattern(Path path) {
        return new PathPattern(path.nodes());
    }

    public static List<PathPattern> patterns(List<Path> paths) {
        return paths.stream().map(Paths::pattern).toList();
    }

    /** A path that is left out stands for everything. */
    public static PathPattern patternOrAll(@Nullable Path path) {
        return path == null ? PathPattern.ALL : pattern(path);
    }
}
