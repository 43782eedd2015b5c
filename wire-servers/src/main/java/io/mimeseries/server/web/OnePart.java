package io.mimeseries.server.web;

import io.mimeseries.server.http.HttpBody;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A body of known length that is sent as one chunk. */
public final class OnePart implements HttpBody.Chunks {
    private @Nullable ByteBuffer bytes;

    public OnePart(HttpBody.Bytes body) {
        bytes = ByteBuffer.wrap(body.bytes(), body.from(), body.to() - body.from());
    }

    public OnePart(byte[] body) {
        bytes = ByteBuffer.wrap(body);
    }

    @Override
    public @Nullable ByteBuffer next() {
        var once = bytes;
        bytes = null;
        return once;
    }

    @Override
    public boolean ended() {
        return bytes == null;
    }
}
