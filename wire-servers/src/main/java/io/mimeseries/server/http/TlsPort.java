package io.mimeseries.server.http;

import io.undertow.protocols.ssl.UndertowXnioSsl;
import io.undertow.server.DefaultByteBufferPool;
import java.io.IOException;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLContext;
import org.xnio.ChannelListener;
import org.xnio.ChannelListeners;
import org.xnio.OptionMap;
import org.xnio.StreamConnection;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/** A port that speaks TLS; apart from {@link UndertowServer} so that a plain one loads none of it. */
final class TlsPort {
    /** Holds a whole TLS record: with less, one of full size is never read. */
    private static final int RECORD_SIZE = 17 * 1024;

    private TlsPort() {}

    static AcceptingChannel<? extends StreamConnection> open(
            XnioWorker worker,
            InetSocketAddress address,
            ChannelListener<StreamConnection> connections,
            OptionMap options,
            SSLContext context)
            throws IOException {
        var buffers = new DefaultByteBufferPool(false, RECORD_SIZE, -1, 4);
        return new UndertowXnioSsl(worker.getXnio(), OptionMap.EMPTY, buffers, context)
                .createSslConnectionServer(worker, address, ChannelListeners.openListenerAdapter(connections), options);
    }
}
