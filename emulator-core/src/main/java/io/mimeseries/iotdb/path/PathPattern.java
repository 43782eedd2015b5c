package io.mimeseries.iotdb.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A path that may have wildcards.
 *
 * @param nodes {@code *} stands for one node, {@code **} for one or more, {@code a*}, {@code *a} and {@code *a*} for nodes of such names;
 *     others are names as in {@link FullPath}
 */
public record PathPattern(List<String> nodes) {
    /** {@code root.**} */
    public static final PathPattern ALL = new PathPattern(List.of("root", "**"));

    public PathPattern {
        nodes = List.copyOf(nodes);
    }

    public static PathPattern of(String... nodes) {
        return new PathPattern(List.of(nodes));
    }

    /** The pattern that only one path fits. */
    public static PathPattern of(FullPath path) {
        return new PathPattern(path.nodes());
    }

    public int size() {
        return nodes.size();
    }

    public String last() {
        return nodes.get(nodes.size() - 1);
    }

    public boolean hasWildcard() {
        for (var node : nodes) {
            if (NodePattern.hasWildcard(node)) {
                return true;
            }
        }
        return false;
    }

    /** The first node with a wildcard, empty if there is none. */
    public String firstWildcard() {
        return nodes.stream().filter(NodePattern::hasWildcard).findFirst().orElse("");
    }

    /** Whether the last node has a wildcard. */
    public boolean endsInWildcard() {
        return NodePattern.hasWildcard(last());
    }

    /** This pattern with nodes behind it. */
    public PathPattern resolve(List<String> relative) {
        var longer = new ArrayList<>(nodes);
        longer.addAll(relative);
        return new PathPattern(longer);
    }

    /** The same without the last node. */
    public PathPattern parent() {
        return new PathPattern(nodes.subList(0, nodes.size() - 1));
    }

    public boolean matches(FullPath path) {
        return match(path).isWhole();
    }

    /** Whether a path or one below it can fit. */
    public boolean canReach(FullPath path) {
        return !match(path).isDead();
    }

    /** Whether both patterns fit some path. */
    public boolean overlaps(PathPattern other) {
        var reached = new boolean[size() + 1][other.size() + 1];
        reached[0][0] = true;
        for (int left = 0; left < size(); left++) {
            for (int right = 0; right < other.size(); right++) {
                if (reached[left][right] && nodesOverlap(nodes.get(left), other.nodes.get(right))) {
                    var leftStays = NodePattern.isMultiLevel(nodes.get(left));
                    var rightStays = NodePattern.isMultiLevel(other.nodes.get(right));
                    reached[left + 1][right + 1] = true;
                    reached[left][right + 1] |= leftStays;
                    reached[left + 1][right] |= rightStays;
                }
            }
        }
        return reached[size()][other.size()];
    }

    private static boolean nodesOverlap(String left, String right) {
        if (NodePattern.hasWildcard(left) && NodePattern.hasWildcard(right)) {
            var leftStar = left.indexOf('*');
            var rightStar = right.indexOf('*');
            var common = Math.min(leftStar, rightStar);
            return left.regionMatches(0, right, 0, common) && endsOverlap(left, right);
        }
        return NodePattern.hasWildcard(right) ? NodePattern.matches(right, left) : NodePattern.matches(left, right);
    }

    private static boolean endsOverlap(String left, String right) {
        var leftTail = left.length() - 1 - left.lastIndexOf('*');
        var rightTail = right.length() - 1 - right.lastIndexOf('*');
        var common = Math.min(leftTail, rightTail);
        return left.regionMatches(left.length() - common, right, right.length() - common, common);
    }

    private PathMatch match(FullPath path) {
        var match = start();
        for (var node : path.nodes()) {
            match = match.step(node);
        }
        return match;
    }

    /** Begins to match, node by node from {@code root} on. */
    public PathMatch start() {
        var states = new BitSet(size() + 1);
        states.set(0);
        return new PathMatch(nodes, states);
    }

    /** The nodes with dots between them. */
    @Override
    public String toString() {
        return String.join(".", nodes);
    }
}
