package io.mimeseries.server.http;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSinkChannel;

/** Sends the only part of an answer together with its head and its end: by Undertow's sender, each would be a call to the system. */
final class LastPart implements ChannelListener<StreamSinkChannel> {
    private final HttpServerExchange exchange;
    private final ByteBuffer part;

    LastPart(HttpServerExchange exchange, ByteBuffer part) {
        this.exchange = exchange;
        this.part = part;
    }

    @Override
    public void handleEvent(StreamSinkChannel channel) {
        try {
            while (part.hasRemaining()) {
                if (channel.writeFinal(part) == 0) {
                    await(channel);
                    return;
                }
            }
            if (channel.flush()) {
                channel.suspendWrites();
                exchange.endExchange();
            } else {
                await(channel);
            }
        } catch (IOException e) {
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    private void await(StreamSinkChannel channel) {
        channel.getWriteSetter().set(this);
        channel.resumeWrites();
    }
}
