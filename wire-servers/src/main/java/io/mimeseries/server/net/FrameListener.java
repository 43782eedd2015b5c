package io.mimeseries.server.net;

import io.mimeseries.server.fault.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A port whose connections say frames, a thread for each of them. Safe for use by many threads. */
public final class FrameListener implements AutoCloseable {
    private static final byte[] NOTHING = new byte[0];

    private final FrameOptions options;
    private final FrameHandler handler;
    private final ConnectionListener connections;

    private FrameListener(FrameOptions options, FrameHandler handler) throws IOException {
        this.options = options;
        this.handler = handler;
        connections = ConnectionListener.start(options.name(), options.address(), options.faults(), this::converse);
    }

    /**
     * Binds the port and answers from now on.
     *
     * @throws IOException if the port cannot be bound
     */
    public static FrameListener start(FrameOptions options, FrameHandler handler) throws IOException {
        return new FrameListener(options, handler);
    }

    public InetSocketAddress address() {
        return connections.address();
    }

    /** What is no frame ends the connection, as all that goes wrong. */
    private void converse(SocketChannel channel, Peer peer) throws IOException {
        var conversation = handler.begin(peer);
        try {
            var tls = options.tls();
            var plain = channel.socket();
            exchange(
                    tls == null ? plain : secured(plain, tls, new ByteArrayInputStream(NOTHING)),
                    conversation,
                    peer.wire());
        } finally {
            conversation.ended();
        }
    }

    /** @param taken what has been read of the client's first words in TLS already */
    private static Socket secured(Socket plain, SSLContext tls, InputStream taken) throws IOException {
        var secured = (SSLSocket) tls.getSocketFactory().createSocket(plain, taken, true);
        secured.startHandshake();
        return secured;
    }

    private void exchange(Socket socket, FrameConversation conversation, Wire wire) throws IOException {
        var spoken = socket;
        while (true) {
            var reader = new FrameReader(spoken.getInputStream(), options.maxFrame());
            var reply = new FrameReply(wire.replies(spoken.getOutputStream()));
            var tls = exchange(reader, reply, conversation, wire);
            if (tls == null) {
                return;
            }
            // the client's first words in TLS may have come with its last ones outside
            spoken = secured(spoken, tls, reader.unread());
        }
    }

    /** Answers messages until the connection ends, which is null, or goes on in TLS. */
    private static @Nullable SSLContext exchange(
            FrameReader reader, FrameReply reply, FrameConversation conversation, Wire wire) throws IOException {
        for (var message = reader.next(); message != null; message = reader.next()) {
            boolean goesOn = conversation.answer(message, reply);
            reply.send();
            wire.settle();
            var tls = reply.takeTls();
            if (!goesOn || tls != null) {
                return goesOn ? tls : null;
            }
        }
        return null;
    }

    /** Frees the port and cuts all connections, whatever clients do; a second call has no effect. */
    @Override
    public void close() {
        connections.close();
    }
}
