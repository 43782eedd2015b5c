package io.mimeseries.grammar.iotdb.ast;

import java.util.List;

/**
 * A path as a statement spells it. A node keeps its backquotes where it could not be read without them, as the real server keeps it: {@code
 * `a.b`} with, {@code `ab`} without, so {@code *} is a wildcard and {@code `*`} is a name. Wildcard nodes are {@code *}, {@code **} and names
 * with a wildcard before or behind ({@code a*}, {@code **b}). In INTO, a node may be {@code ::} or hold <code>${n}</code>.
 *
 * @param nodes not empty; of an absolute path the first is {@code root}
 * @param absolute whether the path begins with the keyword ROOT
 */
public record Path(List<String> nodes, boolean absolute) {
    public Path {
        nodes = List.copyOf(nodes);
    }

    /** The nodes with dots between them. */
    @Override
    public String toString() {
        return String.join(".", nodes);
    }
}
