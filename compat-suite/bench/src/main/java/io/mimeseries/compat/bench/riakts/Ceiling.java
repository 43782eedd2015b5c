package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.vectors.riakts.wire.Message;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameConversation;
import io.mimeseries.server.net.FrameListener;
import io.mimeseries.server.net.FrameOptions;
import io.mimeseries.server.net.FrameReply;
import io.mimeseries.server.net.Peer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Function;

/** Listeners that do no work: as fast as a server on this listener can be. */
final class Ceiling implements AutoCloseable {
    private static final int MAX_FRAME = 64 * 1024 * 1024;
    private static final FrameConversation ECHO = new Echo();
    private static final FrameConversation FINE = new Fine();

    private final FrameListener listener;

    private Ceiling(Function<Peer, FrameConversation> conversation) throws IOException {
        listener = FrameListener.start(
                new FrameOptions(
                        "ceiling", new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> MAX_FRAME, null),
                conversation::apply);
    }

    /** Every message comes back. */
    static Ceiling echo() throws IOException {
        return new Ceiling(peer -> ECHO);
    }

    /** Every message is answered with the next code and nothing else, as a put is. */
    static Ceiling fine() throws IOException {
        return new Ceiling(peer -> FINE);
    }

    InetSocketAddress address() {
        return listener.address();
    }

    @Override
    public void close() {
        listener.close();
    }

    private static final class Echo implements FrameConversation {
        @Override
        public boolean answer(Frame message, FrameReply reply) {
            reply.put(message.array(), message.offset(), message.length());
            return true;
        }

        @Override
        public void ended() {}
    }

    private static final class Fine implements FrameConversation {
        private static final byte[][] ANSWERS = {{(byte) Message.PUT_ANSWER}, {(byte) Message.QUERY_ANSWER}};

        @Override
        public boolean answer(Frame message, FrameReply reply) {
            int code = message.array()[message.offset()] & 0xFF;
            reply.put(ANSWERS[code == Message.PUT ? 0 : 1], 0, 1);
            return true;
        }

        @Override
        public void ended() {}
    }
}
