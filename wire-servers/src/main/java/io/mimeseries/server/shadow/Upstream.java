package io.mimeseries.server.shadow;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The way on to one of the two servers: a connection that is kept as long as the server keeps it. */
final class Upstream implements AutoCloseable {
    private static final int CONNECT_MILLIS = 10_000;

    private final InetSocketAddress server;
    private @Nullable Socket socket;
    private @Nullable MessageReader reader;

    Upstream(InetSocketAddress server) {
        this.server = server;
    }

    /**
     * Sends a request as it came and reads the answer.
     *
     * @param to gets the bytes of the answer as they come
     */
    Message ask(Message request, @Nullable OutputStream to) throws IOException {
        boolean isKept = socket != null;
        try {
            send(request);
        } catch (IOException e) {
            close();
            if (!isKept) {
                throw e;
            }
            // the server has ended the connection that was kept
            send(request);
        }
        if (reader == null) {
            throw new IllegalStateException("no connection");
        }
        var answer = reader.answer(request.method(), to);
        if (isLast(request, answer)) {
            close();
        }
        return answer;
    }

    /** Whether the connection ends after it. */
    static boolean isLast(Message request, Message answer) {
        boolean isOld =
                request.startLine().endsWith("HTTP/1.0") || answer.startLine().startsWith("HTTP/1.0");
        return answer.headerSays("Connection", "close")
                || request.headerSays("Connection", "close")
                || (isOld && !answer.headerSays("Connection", "keep-alive"))
                || isUntilTheEnd(request, answer);
    }

    private static boolean isUntilTheEnd(Message request, Message answer) {
        return answer.header("Content-Length") == null
                && !answer.headerSays("Transfer-Encoding", "chunked")
                && answer.status() != 204
                && answer.status() != 304
                && !request.method().toUpperCase(Locale.ROOT).equals("HEAD");
    }

    private void send(Message request) throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket();
            socket = open;
            // resolved anew, as a name may move
            var address = new InetSocketAddress(server.getHostString(), server.getPort());
            open.connect(address, CONNECT_MILLIS);
            open.setTcpNoDelay(true);
            reader = new MessageReader(open.getInputStream());
        }
        open.getOutputStream().write(request.raw());
        open.getOutputStream().flush();
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        reader = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // it is gone
            }
        }
    }
}
