package io.mimeseries.server.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** The beginning of a connection to a port that speaks TLS; apart, so that a plain port loads none of it. */
final class TlsEntrance {
    private static final int PEEKED = 5;
    private static final Set<String> BEGINNINGS = Set.of("GET /", "HEAD ", "POST ", "PUT /", "OPTIO");
    /** Go's answer to a client that forgot the s of https. */
    private static final String PLAIN =
            "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n";

    private TlsEntrance() {}

    /**
     * Looks at the first bytes and lays TLS over the connection.
     *
     * @return null if the client does not speak TLS
     */
    static @Nullable SSLSocket enter(Socket plain, SSLContext context, int idleMillis) throws IOException {
        plain.setSoTimeout(idleMillis);
        var first = plain.getInputStream().readNBytes(PEEKED);
        plain.setSoTimeout(0);
        if (BEGINNINGS.contains(new String(first, StandardCharsets.ISO_8859_1))) {
            plain.getOutputStream().write(PLAIN.getBytes(StandardCharsets.US_ASCII));
            plain.shutdownOutput();
            return null;
        }
        return (SSLSocket) context.getSocketFactory().createSocket(plain, new ByteArrayInputStream(first), true);
    }
}
