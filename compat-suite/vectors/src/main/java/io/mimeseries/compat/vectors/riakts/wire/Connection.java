package io.mimeseries.compat.vectors.riakts.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;

/** A connection that sends and receives messages: four bytes of length, one of the code, the body. */
public final class Connection implements AutoCloseable {
    private static final int ANSWER_MILLISECONDS = 30_000;
    private static final int LONGEST = 1 << 28;

    private final Socket socket;
    private final DataInputStream in;

    public Connection(InetSocketAddress address) {
        try {
            socket = new Socket(address.getAddress(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            in = new DataInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(Message message) {
        int length = message.body().length + 1;
        send(ByteBuffer.allocate(length + 4)
                .putInt(length)
                .put((byte) message.code())
                .put(message.body())
                .array());
    }

    /** Sends bytes as they are. */
    public void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Message receive() {
        try {
            int length = in.readInt();
            if (length < 1 || length > LONGEST) {
                throw new MalformedException("a message of " + length + " bytes");
            }
            int code = in.readUnsignedByte();
            var body = in.readNBytes(length - 1);
            if (body.length < length - 1) {
                throw new MalformedException("the connection ended within a message");
            }
            return new Message(code, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
