package io.mimeseries.server.control;

import io.mimeseries.server.http.HttpRequest;
import java.net.InetAddress;
import java.util.Locale;

/** Keeps pages of websites out of the control API. Programs send no {@code Origin} and name the address that they connect to. */
final class BrowserGuard {
    private static final String LOCALHOST = "localhost";

    private final boolean isLocal;

    /** @param bind where the API listens; elsewhere than on the loopback interface it may have any name */
    BrowserGuard(InetAddress bind) {
        isLocal = bind.isLoopbackAddress();
    }

    /** @throws ControlException if the request comes from a page of elsewhere */
    void check(HttpRequest request) {
        var host = request.header("Host");
        var origin = request.header("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw ControlException.forbidden("pages of " + origin + " may not use the control API");
        }
        // a website may let its own name lead to this machine, and its page is of the same origin then
        if (isLocal && host != null && !isOfThisMachine(name(host))) {
            throw ControlException.forbidden(
                    "the control API is not called " + name(host) + ": use localhost or the address");
        }
    }

    private static String name(String host) {
        int port = host.startsWith("[") ? host.indexOf(':', host.indexOf(']') + 1) : host.indexOf(':');
        return port < 0 ? host : host.substring(0, port);
    }

    /** Addresses as such are nobody's name. */
    private static boolean isOfThisMachine(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(LOCALHOST)
                || lower.endsWith("." + LOCALHOST)
                || lower.startsWith("[")
                || lower.chars().allMatch(character -> character == '.' || ('0' <= character && character <= '9'));
    }
}
