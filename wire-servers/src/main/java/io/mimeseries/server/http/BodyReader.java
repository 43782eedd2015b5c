package io.mimeseries.server.http;

import io.mimeseries.server.http.HttpHandler.BodyProblem;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;

/** Reads a body into an array as its bytes arrive, without a thread that waits for them. */
final class BodyReader implements ChannelListener<StreamSourceChannel>, IoCallback {
    private static final int FIRST_SIZE = 16 * 1024;
    /** Where the client ends the connection before the announced length. */
    private static final String CUT_SHORT = "unexpected EOF";

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    /** Few copies for large bodies, little memory for those who announce much and send nothing. */
    private static final int GROWTH = 4;

    private final HttpServerExchange exchange;
    private final long limit;
    private final long length;
    private final ExchangeHandler next;
    private ByteBuffer body;

    /** @param length the declared length, negative if the body is chunked */
    BodyReader(HttpServerExchange exchange, ExchangeHandler next, long limit, long length) {
        this.exchange = exchange;
        this.next = next;
        this.limit = Math.min(limit, LARGEST_ARRAY - 1);
        this.length = length;
        // memory for what has arrived, not for what is announced
        int size = length < 0 ? FIRST_SIZE : (int) Math.min(length, FIRST_SIZE);
        // one byte more than is wanted: a full body asks for more only to be told that it is the end
        body = ByteBuffer.wrap(next.buffers().take(size + 1));
    }

    void start() {
        if (HttpContinue.requiresContinueResponse(exchange)) {
            HttpContinue.sendContinueResponse(exchange, this);
        } else {
            read();
        }
    }

    @Override
    public void onComplete(HttpServerExchange done, Sender sender) {
        read();
    }

    @Override
    public void onException(HttpServerExchange done, Sender sender, IOException exception) {
        IoUtils.safeClose(exchange.getConnection());
    }

    private void read() {
        var channel = exchange.getRequestChannel();
        if (!readAvailable(channel)) {
            channel.getReadSetter().set(this);
            channel.resumeReads();
        }
    }

    @Override
    public void handleEvent(StreamSourceChannel channel) {
        if (readAvailable(channel)) {
            channel.getReadSetter().set(null);
            channel.suspendReads();
        }
    }

    /** False if the client has not sent everything yet. */
    private boolean readAvailable(StreamSourceChannel channel) {
        try {
            while (true) {
                int read = channel.read(body);
                if (read < 0) {
                    next.handle(exchange, new HttpBody.Bytes(body.array(), 0, body.position()), "");
                    return true;
                }
                if (read == 0) {
                    return false;
                }
                if (body.position() > limit) {
                    next.refuse(exchange, BodyProblem.TOO_LARGE);
                    return true;
                }
                if (!body.hasRemaining()) {
                    grow();
                }
            }
        } catch (IOException e) {
            // what is missing matters only to those who read the body
            exchange.setPersistent(false);
            next.handle(exchange, new HttpBody.Bytes(body.array(), 0, body.position()), CUT_SHORT);
            return true;
        }
    }

    private void grow() {
        int size = body.position();
        long wanted = (length < 0 ? limit : length) + 1;
        body = ByteBuffer.wrap(Arrays.copyOf(body.array(), (int) Math.min(wanted, size * (long) GROWTH)));
        body.position(size);
    }
}
