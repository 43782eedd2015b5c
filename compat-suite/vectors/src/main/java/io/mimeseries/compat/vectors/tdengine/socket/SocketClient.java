package io.mimeseries.compat.vectors.tdengine.socket;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A WebSocket client that says one thing after the other, and can say what no client should. */
public final class SocketClient implements AutoCloseable {
    public static final int TEXT = 1;
    public static final int BINARY = 2;
    public static final int CLOSE = 8;
    public static final int PING = 9;
    public static final int PONG = 10;

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};
    private static final int PATIENCE_MS = 60_000;

    private final Socket socket;
    private final DataInputStream in;

    /**
     * Opens a conversation.
     *
     * @param path such as {@code /ws}
     * @throws UncheckedIOException if the server does not begin one
     */
    public SocketClient(InetSocketAddress address, String path) {
        try {
            socket = new Socket(address.getAddress(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MS);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
            raw(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var head = head();
            if (!head.startsWith("HTTP/1.1 101 ")) {
                socket.close();
                throw new IOException(
                        "the server answers " + head.lines().findFirst().orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server said. */
    public record Received(int opcode, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the connection ends: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    public void text(String message) {
        frame(FINAL | TEXT, message.getBytes(StandardCharsets.UTF_8));
    }

    public void binary(byte[] message) {
        frame(FINAL | BINARY, message);
    }

    /** @param first the first byte of the frame: its opcode, and what else stands there */
    public void frame(int first, byte[] payload) {
        var out = new ByteArrayOutputStream(payload.length + 14);
        out.write(first);
        int length = payload.length;
        if (length < TWO_BYTES) {
            out.write(MASKED | length);
        } else if (length <= 0xFFFF) {
            out.write(MASKED | TWO_BYTES);
            out.writeBytes(
                    ByteBuffer.allocate(Short.BYTES).putShort((short) length).array());
        } else {
            out.write(MASKED | EIGHT_BYTES);
            out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
        }
        out.writeBytes(MASK);
        for (int i = 0; i < length; i++) {
            out.write(payload[i] ^ MASK[i % MASK.length]);
        }
        raw(out.toByteArray());
    }

    /** Sends bytes that need not be a frame. */
    public void raw(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next frame of the server, which sends each message in one.
     *
     * @throws UncheckedIOException if the connection ends
     */
    public Received receive() {
        try {
            int opcode = in.readUnsignedByte() & ~FINAL;
            long length = in.readUnsignedByte();
            if (length == TWO_BYTES) {
                length = in.readUnsignedShort();
            } else if (length == EIGHT_BYTES) {
                length = in.readLong();
            }
            var bytes = new byte[Math.toIntExact(length)];
            in.readFully(bytes);
            return new Received(opcode, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for what the server says next, which should be nothing. */
    public boolean isEnded() {
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Sends no more, but goes on listening. */
    public void closeHalf() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the connection without a word. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
