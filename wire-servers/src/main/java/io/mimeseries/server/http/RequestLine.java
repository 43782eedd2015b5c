package io.mimeseries.server.http;

import java.util.Locale;

/**
 * The first line of a request.
 *
 * @param major the digit before the point of the version
 * @param minor the digit behind it
 */
record RequestLine(String method, String target, int major, int minor) {
    private static final String VERSION = "HTTP/";
    private static final int VERSION_LENGTH = VERSION.length() + 3;

    static RequestLine parse(String line) throws BadHead {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        if (first < 0 || second < 0) {
            throw BadHead.bare(400);
        }
        var method = line.substring(0, first);
        var target = line.substring(first + 1, second);
        var version = line.substring(second + 1);
        if (!Tokens.isToken(method) || !isVersion(version) || !isTarget(method, target)) {
            throw BadHead.bare(400);
        }
        return new RequestLine(
                method, target, version.charAt(VERSION.length()) - '0', version.charAt(VERSION.length() + 2) - '0');
    }

    private static boolean isVersion(String text) {
        return text.length() == VERSION_LENGTH
                && text.startsWith(VERSION)
                && isDigit(text.charAt(VERSION.length()))
                && text.charAt(VERSION.length() + 1) == '.'
                && isDigit(text.charAt(VERSION.length() + 2));
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /** A path, an address with a scheme, or a star; {@code CONNECT} has a host alone. */
    private static boolean isTarget(String method, String target) {
        for (int i = 0; i < target.length(); i++) {
            if (Tokens.isControl(target.charAt(i))) {
                return false;
            }
        }
        if (target.equals("*") || (method.equals("CONNECT") && !target.startsWith("/"))) {
            return !target.isEmpty();
        }
        int query = target.indexOf('?');
        var path = query < 0 ? target : target.substring(0, query);
        return (path.startsWith("/") || hasScheme(path)) && hasWholeEscapes(path);
    }

    private static boolean hasScheme(String target) {
        int colon = target.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        var scheme = target.substring(0, colon).toLowerCase(Locale.ROOT);
        for (int i = 0; i < scheme.length(); i++) {
            char c = scheme.charAt(i);
            boolean isLetter = 'a' <= c && c <= 'z';
            if (!isLetter && (i == 0 || (!isDigit(c) && "+-.".indexOf(c) < 0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasWholeEscapes(String path) {
        for (int i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
            if (i + 2 >= path.length() || !isHex(path.charAt(i + 1)) || !isHex(path.charAt(i + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }
}
