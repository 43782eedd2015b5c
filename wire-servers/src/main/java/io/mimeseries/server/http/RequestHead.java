package io.mimeseries.server.http;

import java.util.Locale;

/**
 * What stands in front of a body.
 *
 * @param target as it stands in the request line
 * @param minor 1 of HTTP/1.1, 0 of HTTP/1.0
 * @param length bytes of the body, negative if it comes in chunks
 */
record RequestHead(String method, String target, int minor, HeaderFields fields, long length) {
    boolean isChunked() {
        return length < 0;
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** Whether the client means to ask again on this connection. */
    boolean isPersistent() {
        return minor >= 1 ? !fields.names("Connection", "close") : fields.names("Connection", "keep-alive");
    }

    /** The path, with its escapes. */
    String path() {
        var relative = relative();
        int query = relative.indexOf('?');
        return query < 0 ? relative : relative.substring(0, query);
    }

    /** What follows the first question mark, empty if there is none. */
    String query() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query + 1);
    }

    /** Without the scheme and host that clients of proxies write. */
    private String relative() {
        if (target.startsWith("/") || !target.toLowerCase(Locale.ROOT).startsWith("http")) {
            return target;
        }
        int host = target.indexOf("://");
        int path = host < 0 ? -1 : target.indexOf('/', host + 3);
        return path < 0 ? "/" : target.substring(path);
    }
}
