package io.mimeseries.server.http;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The body of an answer. */
public sealed interface HttpBody {

    /** No byte at all. */
    Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    /** A body of known length: {@code bytes[from..to)}. */
    record Bytes(byte[] bytes, int from, int to) implements HttpBody {
        public int length() {
            return to - from;
        }
    }

    /** A body that comes later; the head is sent together with it. */
    record Later(CompletionStage<byte[]> bytes) implements HttpBody {}

    /** No body: after an answer of status 101 the connection is somebody else's. */
    record Switched(Takeover takeover) implements HttpBody {}

    /** A body whose length is not known when it starts, sent with {@code Transfer-Encoding: chunked}. */
    non-sealed interface Chunks extends HttpBody {

        /**
         * The next part, null after the last. Called by the connection's thread, not before the client has taken the part before; the buffer is the
         * listener's until the next call. An exception cuts the connection.
         */
        @Nullable
        ByteBuffer next();

        /** True if it is known already that {@link #next()} gave the last part: head, part and end can leave together then. */
        default boolean ended() {
            return false;
        }
    }
}
