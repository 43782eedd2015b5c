package io.mimeseries.compat.bench.tdengine.socket;

import io.mimeseries.compat.vectors.tdengine.socket.SocketClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A connection whose answers are looked at for a failure only, so that no client library is measured. */
final class SocketLoad implements AutoCloseable {
    private static final int BINARY = 0x82;
    private static final int TEXT = 0x81;
    private static final int MASKED_EIGHT_BYTES = 0xFF;
    private static final int FRAME_HEAD = 14;
    private static final int MESSAGE_HEAD = 3 * Long.BYTES;

    private final SocketClient client;

    /** @param database that is used */
    SocketLoad(InetSocketAddress address, String database) throws IOException {
        client = new SocketClient(address, "/ws");
        ask(text("{\"action\":\"conn\",\"args\":{\"req_id\":1,\"user\":\"root\",\"password\":\"taosdata\",\"db\":\""
                + database + "\"}}"));
    }

    /** A frame of text. */
    static byte[] text(String message) {
        return frame(TEXT, message.getBytes(StandardCharsets.UTF_8));
    }

    /** A frame of a binary message. */
    static byte[] binary(long resource, long action, byte[] rest) {
        return frame(
                BINARY,
                ByteBuffer.allocate(MESSAGE_HEAD + rest.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(1)
                        .putLong(resource)
                        .putLong(action)
                        .put(rest)
                        .array());
    }

    private static byte[] frame(int first, byte[] payload) {
        var mask = new byte[] {1, 2, 3, 4};
        var frame = ByteBuffer.allocate(FRAME_HEAD + payload.length)
                .put((byte) first)
                .put((byte) MASKED_EIGHT_BYTES)
                .putLong(payload.length)
                .put(mask)
                .array();
        for (int i = 0; i < payload.length; i++) {
            frame[FRAME_HEAD + i] = (byte) (payload[i] ^ mask[i & 3]);
        }
        return frame;
    }

    /** Sends a frame and waits for the answer in JSON. */
    String ask(byte[] frame) throws IOException {
        client.raw(frame);
        var answer = client.receive().text();
        if (!answer.startsWith("{\"code\":0,")) {
            throw new IOException(answer);
        }
        return answer;
    }

    /** Sends a frame and waits for the answer in bytes. */
    byte[] fetch(byte[] frame) {
        client.raw(frame);
        return client.receive().bytes();
    }

    @Override
    public void close() {
        client.close();
    }
}
