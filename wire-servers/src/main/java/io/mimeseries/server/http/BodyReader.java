package io.mimeseries.server.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads bodies of known length and bodies in chunks. What is announced is not believed: room grows with what has arrived. */
final class BodyReader {
    private static final int FIRST_SIZE = 16 * 1024;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    /** Few copies for large bodies, little memory for those who announce much and send nothing. */
    private static final int GROWTH = 4;
    /** Where the client ends the connection before the announced length. */
    private static final String CUT_SHORT = "unexpected EOF";

    private final ConnectionInput in;
    private final BodyBuffers buffers;

    BodyReader(ConnectionInput in, BodyBuffers buffers) {
        this.in = in;
        this.buffers = buffers;
    }

    /** @throws SocketTimeoutException if the client stops in the middle of it */
    RequestBody read(RequestHead head, long limit) throws IOException {
        long most = Math.min(limit, LARGEST_ARRAY);
        if (head.length() > most) {
            return RequestBody.TOO_LARGE;
        }
        return head.isChunked() ? chunks(most) : plain((int) head.length());
    }

    private RequestBody plain(int length) throws IOException {
        if (in.available() >= length) {
            // where it lies, until the next request is read
            var content = new HttpBody.Bytes(in.bytes(), in.from(), in.from() + length);
            in.skip(length);
            return whole(content);
        }
        var body = buffers.take(Math.min(length, Math.max(FIRST_SIZE, in.available())));
        int size = in.take(body);
        while (size < length) {
            if (size == body.length) {
                body = Arrays.copyOf(body, (int) Math.min(length, size * (long) GROWTH));
            }
            int read = in.read(body, size, Math.min(body.length, length) - size);
            if (read < 0) {
                return new RequestBody(new HttpBody.Bytes(body, 0, size), CUT_SHORT, null);
            }
            size += read;
        }
        return whole(new HttpBody.Bytes(body, 0, length));
    }

    private static RequestBody whole(HttpBody.Bytes content) {
        return new RequestBody(content, "", null);
    }

    private RequestBody chunks(long limit) throws IOException {
        var decoder = new ChunkDecoder();
        var body = ByteBuffer.wrap(buffers.take(FIRST_SIZE));
        boolean ended = false;
        while (!ended) {
            if (in.available() == 0 && !in.more()) {
                decoder.endOfStream();
                break;
            }
            var arrived = ByteBuffer.wrap(in.bytes(), in.from(), in.available());
            ended = decoder.decode(arrived, body);
            in.skip(arrived.position() - in.from());
            if (body.position() > limit) {
                return RequestBody.TOO_LARGE;
            }
            if (!body.hasRemaining()) {
                body = ByteBuffer.wrap(
                                Arrays.copyOf(body.array(), (int) Math.min(limit + 1, body.capacity() * (long) GROWTH)))
                        .position(body.position());
            }
        }
        var fault = decoder.fault();
        return new RequestBody(new HttpBody.Bytes(body.array(), 0, body.position()), fault == null ? "" : fault, null);
    }
}
