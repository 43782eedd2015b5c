package io.mimeseries.compat.bench.tdengine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection that is kept, so that no client library is measured. */
final class Connection implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final Socket socket;
    private final InputStream in;

    Connection(InetSocketAddress server) throws IOException {
        socket = new Socket(server.getAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** A request, ready to be sent. */
    static byte[] request(String line, String body) {
        var head =
                line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic cm9vdDp0YW9zZGF0YQ==\r\nContent-Length: "
                        + body.length() + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends a request and reads the whole answer; gives its body. */
    String ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = line();
        var length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length: ", 0, 16)) {
                length = Integer.parseInt(header.substring(16));
            }
            chunked |= header.equalsIgnoreCase("Transfer-Encoding: chunked");
        }
        var body = chunked ? chunks() : text(length);
        if (!status.startsWith("HTTP/1.1 20") || body.contains("\"error\"") || body.startsWith("{\"code\":9")) {
            throw new IOException(status + " " + body);
        }
        return body;
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.US_ASCII);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server has left");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
