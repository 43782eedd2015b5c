package io.mimeseries.iotdb.path;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a path has matched a pattern: which numbers of the pattern's nodes may have been used up by its nodes. Immutable. */
public final class PathMatch {
    private final List<String> pattern;
    private final BitSet used;

    PathMatch(List<String> pattern, BitSet used) {
        this.pattern = pattern;
        this.used = used;
    }

    /** The same after one more node of the path. */
    public PathMatch step(String node) {
        var next = new BitSet(pattern.size() + 1);
        for (int at = used.nextSetBit(0); at >= 0 && at < pattern.size(); at = used.nextSetBit(at + 1)) {
            if (NodePattern.isMultiLevel(pattern.get(at))) {
                next.set(at);
                next.set(at + 1);
            } else if (NodePattern.matches(pattern.get(at), node)) {
                next.set(at + 1);
            }
        }
        return new PathMatch(pattern, next);
    }

    /** The path so far fits the whole pattern. */
    public boolean isWhole() {
        return used.get(pattern.size());
    }

    /** No longer path can fit. */
    public boolean isDead() {
        return used.isEmpty();
    }

    /** No longer path can fit, but this one may. */
    public boolean isEnd() {
        var first = used.nextSetBit(0);
        return first < 0 || first == pattern.size();
    }

    /** Whether the next node of the path must be this name, spelled out, and the last. A wildcard does not count. */
    public boolean endsWithName(String name) {
        return used.get(pattern.size() - 1) && pattern.get(pattern.size() - 1).equals(name);
    }

    /** The only name that the next node can have, null if there may be several. */
    public @Nullable String onlyName() {
        var first = used.nextSetBit(0);
        if (first < 0 || first >= pattern.size() || used.nextSetBit(first + 1) >= 0) {
            return null;
        }
        return NodePattern.hasWildcard(pattern.get(first)) ? null : pattern.get(first);
    }
}
