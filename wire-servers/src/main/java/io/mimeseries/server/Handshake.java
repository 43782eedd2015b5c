package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that a port answers, and that it is this very server that does: another process may listen on the same port of a more
 * specific address.
 */
final class Handshake {
    private static final int TIMEOUT_MILLIS = 10_000;

    private Handshake() {}

    /**
     * @param tls what to speak TLS with, null for plain HTTP
     * @param request what every server of the kind answers
     * @param journal where the server writes down the request, which is forgotten afterwards
     * @throws IOException if nobody answers, or somebody else
     */
    static void check(InetSocketAddress address, byte[] request, @Nullable SSLContext tls, Journal journal)
            throws IOException {
        var host = address.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address.getAddress();
        try (var socket = tls == null ? new Socket() : tls.getSocketFactory().createSocket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(host, address.getPort()), TIMEOUT_MILLIS);
            socket.getOutputStream().write(request);
            if (socket.getInputStream().read() < 0) {
                throw new IOException("the port does not answer");
            }
            var peer = ":" + socket.getLocalPort();
            if (!journal.forget(entry -> entry.connection().endsWith(peer))) {
                throw new IOException("another server answers on it");
            }
        }
    }
}
