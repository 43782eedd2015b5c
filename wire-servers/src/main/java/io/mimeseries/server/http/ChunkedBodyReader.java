package io.mimeseries.server.http;

import io.mimeseries.server.http.HttpHandler.BodyProblem;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.AbstractServerConnection;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.conduits.ConduitStreamSourceChannel;

/**
 * Reads a body that comes in chunks, below Undertow's own decoder: that one closes the connection at the first fault, where the real
 * servers answer. What follows the body is put back for the next request.
 */
final class ChunkedBodyReader implements ChannelListener<ConduitStreamSourceChannel>, IoCallback {
    private static final int FIRST_SIZE = 16 * 1024;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final HttpServerExchange exchange;
    private final AbstractServerConnection connection;
    private final ConduitStreamSourceChannel source;
    private final ExchangeHandler next;
    private final long limit;
    private final ChunkDecoder decoder = new ChunkDecoder();
    private ByteBuffer body;

    ChunkedBodyReader(HttpServerExchange exchange, ExchangeHandler next, long limit) {
        this.exchange = exchange;
        this.connection = (AbstractServerConnection) exchange.getConnection();
        this.source = connection.getChannel().getSourceChannel();
        this.next = next;
        this.limit = Math.min(limit, LARGEST_ARRAY - 1);
        body = ByteBuffer.wrap(next.buffers().take(FIRST_SIZE));
    }

    void start() {
        if (HttpContinue.requiresContinueResponse(exchange)) {
            HttpContinue.sendContinueResponse(exchange, this);
        } else {
            // Undertow ends an exchange whose handler returns without having said that it goes on
            exchange.dispatch(SameThreadExecutor.INSTANCE, this::read);
        }
    }

    @Override
    public void onComplete(HttpServerExchange done, Sender sender) {
        exchange.dispatch(SameThreadExecutor.INSTANCE, this::read);
    }

    @Override
    public void onException(HttpServerExchange done, Sender sender, IOException exception) {
        IoUtils.safeClose(connection);
    }

    private void read() {
        source.setConduit(connection.getOriginalSourceConduit());
        var behindTheHead = connection.getExtraBytes();
        connection.setExtraBytes(null);
        if ((behindTheHead == null || !decode(behindTheHead)) && !readAvailable()) {
            source.setReadListener(this);
            source.resumeReads();
        }
    }

    @Override
    public void handleEvent(ConduitStreamSourceChannel channel) {
        readAvailable();
    }

    /** False if the client has not sent everything yet. */
    private boolean readAvailable() {
        try {
            while (true) {
                var pooled = connection.getByteBufferPool().allocate();
                int read = source.read(pooled.getBuffer());
                if (read <= 0) {
                    pooled.close();
                }
                if (read == 0) {
                    return false;
                }
                if (read < 0) {
                    decoder.endOfStream();
                    end();
                    return true;
                }
                pooled.getBuffer().flip();
                if (decode(pooled)) {
                    return true;
                }
            }
        } catch (IOException e) {
            IoUtils.safeClose(connection);
            return true;
        }
    }

    /** True if the body has ended, and the exchange with it or on its way. */
    private boolean decode(PooledByteBuffer pooled) {
        var in = pooled.getBuffer();
        boolean ended = decoder.decode(in, body);
        while (!ended && in.hasRemaining() && body.position() <= limit) {
            grow();
            ended = decoder.decode(in, body);
        }
        if (body.position() > limit) {
            pooled.close();
            finishReading();
            next.refuse(exchange, BodyProblem.TOO_LARGE);
            return true;
        }
        if (ended && decoder.fault() == null && in.hasRemaining()) {
            connection.setExtraBytes(pooled);
        } else {
            pooled.close();
        }
        if (ended) {
            end();
        }
        return ended;
    }

    private void end() {
        var fault = decoder.fault();
        if (fault != null) {
            exchange.setPersistent(false);
        }
        finishReading();
        next.handle(exchange, new HttpBody.Bytes(body.array(), 0, body.position()), fault == null ? "" : fault);
    }

    /** Before the answer: with its end the channel is the next request's. */
    private void finishReading() {
        source.suspendReads();
        source.setReadListener(null);
        Connectors.terminateRequest(exchange);
    }

    private void grow() {
        int size = body.position();
        body = ByteBuffer.wrap(Arrays.copyOf(body.array(), (int) Math.min(limit + 1, size * 2L)));
        body.position(size);
    }
}
