package io.mimeseries.compat.bench.tdengine.socket;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A kept connection to {@code /rest/sql/b} whose answers are read and not looked at. */
final class RestLoad implements AutoCloseable {
    private static final byte[] END = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];

    RestLoad(InetSocketAddress address) throws IOException {
        socket = new Socket(address.getAddress(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** The bytes of a request. */
    static byte[] request(String sql) {
        var body = sql.getBytes(StandardCharsets.UTF_8);
        var head =
                "POST /rest/sql/b HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic cm9vdDp0YW9zZGF0YQ==\r\nContent-Length: "
                        + body.length + "\r\n\r\n";
        var bytes = head.getBytes(StandardCharsets.US_ASCII);
        var request = new byte[bytes.length + body.length];
        System.arraycopy(bytes, 0, request, 0, bytes.length);
        System.arraycopy(body, 0, request, bytes.length, body.length);
        return request;
    }

    /**
     * Sends a request and reads its answer, which comes in chunks.
     *
     * @return bytes of the answer
     */
    long ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        long total = 0;
        var last = new byte[END.length];
        while (!Arrays.equals(last, END)) {
            int count = in.read(buffer);
            if (count < 0) {
                throw new IOException("the server ends the connection");
            }
            total += count;
            int kept = Math.min(count, last.length);
            System.arraycopy(last, kept, last, 0, last.length - kept);
            System.arraycopy(buffer, count - kept, last, last.length - kept, kept);
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
