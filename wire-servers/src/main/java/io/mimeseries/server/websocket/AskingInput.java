package io.mimeseries.server.websocket;

import io.mimeseries.server.http.SwitchedInput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** What a client says. One that says nothing for long is pinged; one that does not answer that has gone, whatever its system says. */
final class AskingInput extends InputStream {
    private final SwitchedInput in;
    private final WebSocketSender sender;
    private final WebSocketOptions options;
    private final Read octet;
    private boolean asked;

    AskingInput(SwitchedInput in, WebSocketSender sender, WebSocketOptions options) throws IOException {
        this.in = in;
        this.sender = sender;
        this.options = options;
        octet = in::read;
        in.setPatience(options.pingMillis());
    }

    /** One way of reading. */
    @FunctionalInterface
    private interface Read {
        int run() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return patiently(octet);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return patiently(() -> in.read(target, offset, length));
    }

    private int patiently(Read read) throws IOException {
        while (true) {
            try {
                int result = read.run();
                if (asked) {
                    asked = false;
                    in.setPatience(options.pingMillis());
                }
                return result;
            } catch (SocketTimeoutException e) {
                if (asked) {
                    throw new EOFException("the client does not say that it is there");
                }
                asked = true;
                in.setPatience(options.pongMillis());
                sender.ping();
            }
        }
    }
}
