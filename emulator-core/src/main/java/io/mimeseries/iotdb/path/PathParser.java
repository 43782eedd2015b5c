package io.mimeseries.iotdb.path;

import io.mimeseries.iotdb.IotDbVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads paths and names as calls of the API carry them. */
public final class PathParser {
    private final boolean durations;

    public PathParser(IotDbVersion version) {
        durations = !version.isAtLeast(IotDbVersion.V1_3_2);
    }

    /**
     * A path, which may have wildcards and may begin with another node than {@code root}.
     *
     * @throws IllegalPathException if it is none
     */
    public PathPattern parse(String text) {
        var nodes = new ArrayList<String>();
        var at = 0;
        while (true) {
            var end = nodeEnd(text, at);
            nodes.add(node(text, at, end, nodes.isEmpty()));
            if (end == text.length()) {
                return new PathPattern(nodes);
            }
            at = end + 1;
        }
    }

    private static int nodeEnd(String text, int from) {
        if (from < text.length() && text.charAt(from) == '`') {
            var at = from + 1;
            while (at < text.length()) {
                if (text.charAt(at) != '`') {
                    at++;
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '`') {
                    at += 2;
                } else {
                    at++;
                    if (at < text.length() && text.charAt(at) != '.') {
                        throw new IllegalPathException(text);
                    }
                    return at;
                }
            }
            throw new IllegalPathException(text);
        }
        var dot = text.indexOf('.', from);
        return dot < 0 ? text.length() : dot;
    }

    private String node(String text, int from, int end, boolean first) {
        var node = text.substring(from, end);
        if (node.isEmpty()) {
            throw new IllegalPathException(text);
        }
        if (node.charAt(0) == '`') {
            return unquotedIfPossible(node);
        }
        if (first && node.equalsIgnoreCase("root")) {
            return node;
        }
        var star = node.indexOf('*') >= 0;
        var name = star ? withoutStars(node) : node;
        if (star && name.isEmpty() && node.length() <= 2) {
            return node;
        }
        if (name.isEmpty() || isReserved(name) || (!star && NodeNames.isLiteral(name, durations)) || !isPlain(name)) {
            throw new IllegalPathException(text);
        }
        return node;
    }

    private static String withoutStars(String node) {
        var from = 0;
        var to = node.length();
        while (from < 2 && from < to && node.charAt(from) == '*') {
            from++;
        }
        while (to > node.length() - 2 && to > from && node.charAt(to - 1) == '*') {
            to--;
        }
        return node.substring(from, to);
    }

    /**
     * The name of a measurement.
     *
     * @throws IllegalPathException if it is none
     */
    public static String measurement(String text) {
        if (text.startsWith("`") && text.endsWith("`")) {
            if (text.length() < 2 || !hasPairedQuotes(text.substring(1, text.length() - 1))) {
                throw new IllegalPathException(text);
            }
            return unquotedIfPossible(text);
        }
        if (text.isEmpty() || isReserved(text) || NodeNames.isNumber(text) || !isPlain(text)) {
            throw new IllegalPathException(text);
        }
        return text;
    }

    /** The names of measurements. */
    public static List<String> measurements(List<String> texts) {
        var names = new ArrayList<String>(texts.size());
        for (var text : texts) {
            names.add(measurement(text));
        }
        return names;
    }

    private static boolean hasPairedQuotes(String inner) {
        for (int at = inner.indexOf('`'); at >= 0; at = inner.indexOf('`', at + 2)) {
            if (at + 1 == inner.length() || inner.charAt(at + 1) != '`') {
                return false;
            }
        }
        return true;
    }

    private static String unquotedIfPossible(String quoted) {
        var inner = quoted.substring(1, quoted.length() - 1);
        return NodeNames.needsQuotes(inner) ? quoted : inner;
    }

    private static boolean isReserved(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "time", "timestamp", "root" -> true;
            default -> false;
        };
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (!NodeNames.isNameCharacter(name.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
