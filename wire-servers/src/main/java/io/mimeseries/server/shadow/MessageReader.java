package io.mimeseries.server.shadow;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a connection apart into messages, only as far as it takes to see where one ends. */
final class MessageReader {
    /** Bytes of one message. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int MAX_LINE = 1 << 20;
    private static final int BLOCK = 16 * 1024;

    private final BufferedInputStream in;
    private ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private @Nullable OutputStream copy;

    MessageReader(InputStream in) {
        this.in = new BufferedInputStream(in, BLOCK);
    }

    /** The next request; null if the client has ended. */
    @Nullable
    Message request(Continue wantsToGoOn) throws IOException {
        raw = new ByteArrayOutputStream();
        copy = null;
        in.mark(1);
        if (in.read() < 0) {
            return null;
        }
        in.reset();
        var startLine = line();
        var headers = headers();
        var head = new Message(new byte[0], startLine, headers, new byte[0]);
        if (head.headerSays("Expect", "100-continue")) {
            wantsToGoOn.go();
        }
        var body = head.headerSays("Transfer-Encoding", "chunked") ? chunks() : sized(head, 0);
        return new Message(raw.toByteArray(), startLine, headers, body);
    }

    /** Lets a client send the body that it holds back. */
    interface Continue {
        void go() throws IOException;
    }

    /**
     * The answer to a request.
     *
     * @param to gets each byte as it comes; null if nobody waits for them
     */
    Message answer(String method, @Nullable OutputStream to) throws IOException {
        while (true) {
            raw = new ByteArrayOutputStream();
            copy = null;
            var startLine = line();
            var headers = headers();
            var head = new Message(new byte[0], startLine, headers, new byte[0]);
            if (100 <= head.status() && head.status() < 200 && head.status() != 101) {
                // the client has been told already
                continue;
            }
            copy = to;
            if (to != null) {
                raw.writeTo(to);
            }
            var body = answerBody(method, head);
            if (to != null) {
                to.flush();
            }
            return new Message(raw.toByteArray(), startLine, headers, body);
        }
    }

    private byte[] answerBody(String method, Message head) throws IOException {
        if (method.equals("HEAD") || head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        return head.headerSays("Transfer-Encoding", "chunked") ? chunks() : sized(head, MAX_BYTES);
    }

    /** @param withoutLength how much to read at most if nobody says how much there is */
    private byte[] sized(Message head, int withoutLength) throws IOException {
        var length = head.header("Content-Length");
        if (length == null) {
            return bytes(withoutLength, withoutLength == 0);
        }
        try {
            return bytes(Integer.parseInt(length.strip()), true);
        } catch (NumberFormatException e) {
            throw new IOException("Content-Length: " + length);
        }
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int size;
            try {
                size = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
            } catch (NumberFormatException e) {
                throw new IOException("no length of a chunk");
            }
            if (size == 0) {
                headers();
                return body.toByteArray();
            }
            body.writeBytes(bytes(size, true));
            line();
        }
    }

    private List<Message.Header> headers() throws IOException {
        var headers = new ArrayList<Message.Header>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.add(new Message.Header(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        }
        return headers;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        int next;
        do {
            beforeWaiting();
            next = in.read();
            if (next < 0) {
                throw new EOFException("the connection ended within a message");
            }
            line.write(next);
            if (line.size() > MAX_LINE) {
                throw new IOException("a line of more than " + MAX_LINE + " bytes");
            }
        } while (next != '\n');
        keep(line.toByteArray(), line.size());
        var text = line.toString(StandardCharsets.ISO_8859_1);
        return text.substring(0, text.length() - (text.endsWith("\r\n") ? 2 : 1));
    }

    private byte[] bytes(int count, boolean all) throws IOException {
        var read = new ByteArrayOutputStream(Math.min(count, BLOCK));
        var block = new byte[BLOCK];
        while (read.size() < count) {
            beforeWaiting();
            int some = in.read(block, 0, Math.min(block.length, count - read.size()));
            if (some < 0) {
                if (all) {
                    throw new EOFException("the connection ended within a body");
                }
                break;
            }
            keep(block, some);
            read.write(block, 0, some);
        }
        return read.toByteArray();
    }

    /** What has come goes on before more is waited for, so that a client gets the parts of an answer when they are ready. */
    private void beforeWaiting() throws IOException {
        if (copy != null && in.available() == 0) {
            copy.flush();
        }
    }

    private void keep(byte[] bytes, int count) throws IOException {
        if (raw.size() + count > MAX_BYTES) {
            throw new IOException("a message of more than " + MAX_BYTES + " bytes");
        }
        raw.write(bytes, 0, count);
        if (copy != null) {
            copy.write(bytes, 0, count);
        }
    }
}
