package io.mimeseries.server.websocket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Says something to a client. Safe for use by many threads; a message leaves whole. */
public final class WebSocketSender {
    private static final int FINAL = 0x80;
    private static final int COMPRESSED = 0x40;
    private static final int LONGEST_OF_ONE = 125;
    private static final int LONGEST_OF_TWO = 0xFFFF;
    /** Below that the head of a compressed message costs more than it saves. */
    private static final int WORTH_COMPRESSING = 512;

    /** From so many bytes on it costs less to write twice than to copy. */
    private static final int WORTH_WRITING = 32 * 1024;

    private final OutputStream out;
    private final @Nullable Deflation deflation;
    /** Not a monitor: a virtual thread that waits in one keeps its carrier. */
    private final ReentrantLock lock = new ReentrantLock();

    private boolean closed;

    WebSocketSender(OutputStream out, @Nullable Deflation deflation) {
        this.out = out;
        this.deflation = deflation;
    }

    public void text(String message) throws IOException {
        message(Opcode.TEXT, message.getBytes(StandardCharsets.UTF_8));
    }

    public void binary(byte[] message) throws IOException {
        message(Opcode.BINARY, message);
    }

    /** One message of two parts, the second one in an array. */
    public void binary(byte[] head, ByteBuffer rest) throws IOException {
        message(Opcode.BINARY, head, rest);
    }

    public void ping() throws IOException {
        message(Opcode.PING, new byte[0]);
    }

    void pong(byte[] bytes) throws IOException {
        message(Opcode.PONG, bytes);
    }

    /** The last word; what is sent after it is not sent. A second one is not, either. */
    public void close(int code, String reason) throws IOException {
        var text = reason.getBytes(StandardCharsets.UTF_8);
        int length = code == CloseCode.NONE ? 0 : 2 + Math.min(text.length, LONGEST_OF_ONE - 2);
        var bytes = new byte[length];
        if (length > 0) {
            bytes[0] = (byte) (code >> 8);
            bytes[1] = (byte) code;
            System.arraycopy(text, 0, bytes, 2, length - 2);
        }
        message(Opcode.CLOSE, bytes);
    }

    private void message(Opcode opcode, byte[] payload) throws IOException {
        message(opcode, payload, ByteBuffer.allocate(0));
    }

    private void message(Opcode opcode, byte[] head, ByteBuffer rest) throws IOException {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = opcode == Opcode.CLOSE;
            int length = head.length + rest.remaining();
            if (deflation != null && !opcode.isControl() && length >= WORTH_COMPRESSING) {
                var whole = Arrays.copyOf(head, length);
                rest.duplicate().get(whole, head.length, rest.remaining());
                write(FINAL | COMPRESSED | opcode.number(), deflation.deflate(whole), ByteBuffer.allocate(0));
            } else {
                write(FINAL | opcode.number(), head, rest);
            }
        } finally {
            lock.unlock();
        }
    }

    private void write(int first, byte[] head, ByteBuffer rest) throws IOException {
        int length = head.length + rest.remaining();
        boolean isApart = rest.remaining() >= WORTH_WRITING;
        int more = length <= LONGEST_OF_ONE ? 0 : length <= LONGEST_OF_TWO ? 2 : 8;
        var frame = new byte[2 + more + (isApart ? head.length : length)];
        frame[0] = (byte) first;
        frame[1] = (byte) (more == 0 ? length : more == 2 ? LONGEST_OF_ONE + 1 : LONGEST_OF_ONE + 2);
        for (int i = 0; i < more; i++) {
            frame[1 + more - i] = (byte) ((long) length >>> (8 * i));
        }
        System.arraycopy(head, 0, frame, 2 + more, head.length);
        if (!isApart) {
            rest.duplicate().get(frame, 2 + more + head.length, rest.remaining());
        }
        out.write(frame);
        if (isApart) {
            out.write(rest.array(), rest.arrayOffset() + rest.position(), rest.remaining());
        }
        out.flush();
    }
}
