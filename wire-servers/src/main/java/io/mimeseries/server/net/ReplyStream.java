package io.mimeseries.server.net;

import java.io.IOException;
import java.io.OutputStream;

/** Where replies leave, unharmed or not. */
final class ReplyStream extends OutputStream {
    private final Connection connection;
    private final OutputStream out;

    ReplyStream(Connection connection, OutputStream out) {
        this.connection = connection;
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var damaged = connection.damaged();
        if (damaged == null) {
            out.write(bytes, from, length);
        } else {
            damaged.write(out, bytes, from, length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
