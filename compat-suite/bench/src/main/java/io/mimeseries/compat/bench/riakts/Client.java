package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.vectors.riakts.wire.Connection;
import io.mimeseries.compat.vectors.riakts.wire.Message;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A connection whose answers are received and not looked at, so that no client library is measured. */
final class Client implements AutoCloseable {
    private final Connection connection;

    Client(InetSocketAddress address) {
        connection = new Connection(address);
    }

    /** @throws IOException if the answer is an error */
    Message exchange(byte[] request) throws IOException {
        connection.send(request);
        return next();
    }

    /** The next message of an answer of several. */
    Message next() throws IOException {
        var answer = connection.receive();
        if (answer.code() == Message.ERROR) {
            throw new IOException("an error: " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    @Override
    public void close() {
        connection.close();
    }
}
