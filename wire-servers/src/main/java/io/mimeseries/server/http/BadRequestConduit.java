package io.mimeseries.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Gives a text to the answer that Undertow's parser writes by itself, past all handlers, when it cannot make sense of a head: the real
 * servers say more than the status. Nothing else is touched.
 */
final class BadRequestConduit extends AbstractStreamSinkConduit<StreamSinkConduit> {
    private static final ByteBuffer BARE =
            ascii("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    private static final ByteBuffer WITH_TEXT =
            ascii("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Connection: close\r\n\r\n400 Bad Request");

    BadRequestConduit(StreamSinkConduit next) {
        super(next);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() != BARE.remaining() || !bytes.equals(BARE)) {
            return super.write(bytes);
        }
        int length = bytes.remaining();
        // a socket that takes a part only is full of answers that nobody reads: the connection ends here in any case
        if (super.write(WITH_TEXT.duplicate()) == 0) {
            return 0;
        }
        bytes.position(bytes.limit());
        return length;
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)).asReadOnlyBuffer();
    }
}
