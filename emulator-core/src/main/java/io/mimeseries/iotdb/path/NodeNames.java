package io.mimeseries.iotdb.path;

import org.jspecify.annotations.Nullable;

/** Which names nodes can have with and without back quotes. */
public final class NodeNames {
    private NodeNames() {}

    /** A name as it is shown: in back quotes only where it needs them. */
    public static String quoted(String name) {
        return needsQuotes(name) ? '`' + name.replace("`", "``") + '`' : name;
    }

    /** The first node of a path that is called like the time, which no timeseries may be; null if there is none. */
    public static @Nullable String reservedIn(FullPath path) {
        for (var node : path.nodes()) {
            if (node.equalsIgnoreCase("time") || node.equalsIgnoreCase("timestamp")) {
                return node;
            }
        }
        return null;
    }

    static boolean needsQuotes(String name) {
        if (name.isEmpty() || isNumber(name)) {
            return true;
        }
        for (int at = 0; at < name.length(); at++) {
            if (!isNameCharacter(name.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character can stand in a name without back quotes. */
    static boolean isNameCharacter(char c) {
        return isDigit(c) || isLetter(c) || c == '_' || (c >= '\u2E80' && c <= '\u9FFF');
    }

    /** Whether a name of legal characters reads as a number: digits, perhaps with an exponent, perhaps with the letter of a Java type. */
    static boolean isNumber(String name) {
        var at = digits(name, 0);
        if (at == 0) {
            return false;
        }
        if (at == name.length()) {
            return true;
        }
        var last = at == name.length() - 1;
        if (last && isOneOf(name.charAt(at), 'l')) {
            return true;
        }
        if (isOneOf(name.charAt(at), 'e')) {
            var exponent = at + 1;
            at = digits(name, exponent);
            if (at == exponent) {
                return false;
            }
        }
        return at == name.length()
                || (at == name.length() - 1 && (isOneOf(name.charAt(at), 'd') || isOneOf(name.charAt(at), 'f')));
    }

    /** Whether a name reads as digits, digits with an exponent, or a duration: the lexer of 1.0 takes it for such. */
    static boolean isLiteral(String name, boolean durations) {
        var at = digits(name, 0);
        if (at == 0) {
            return false;
        }
        if (at == name.length()) {
            return true;
        }
        if (isOneOf(name.charAt(at), 'e')) {
            var exponent = at + 1;
            return exponent < name.length() && digits(name, exponent) == name.length();
        }
        return durations && isDuration(name);
    }

    private static boolean isDuration(String name) {
        var at = 0;
        while (at < name.length()) {
            var unit = digits(name, at);
            var end = unitEnd(name, unit);
            if (unit == at || end == unit) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int unitEnd(String name, int at) {
        if (at == name.length()) {
            return at;
        }
        var two = at + 1 < name.length() ? Character.toLowerCase(name.charAt(at + 1)) : 0;
        return switch (Character.toLowerCase(name.charAt(at))) {
            case 'm' -> two == 'o' || two == 's' ? at + 2 : at + 1;
            case 'u', 'n' -> two == 's' ? at + 2 : at;
            case 'y', 'w', 'd', 'h', 's' -> at + 1;
            default -> at;
        };
    }

    private static int digits(String name, int from) {
        var at = from;
        while (at < name.length() && isDigit(name.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOneOf(char c, char lower) {
        return c == lower || c == Character.toUpperCase(lower);
    }
}
