package io.mimeseries.server.http;

import java.io.IOException;
import java.io.InputStream;

/** What follows a request that has been read, without a bound on the time that it takes. */
final class RemainingInput extends InputStream {
    private final ConnectionInput in;

    RemainingInput(ConnectionInput in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (!in.awaitRequest()) {
            return -1;
        }
        int next = in.bytes()[in.from()] & 0xFF;
        in.skip(1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!in.awaitRequest()) {
            return -1;
        }
        int count = Math.min(length, in.available());
        System.arraycopy(in.bytes(), in.from(), target, offset, count);
        in.skip(count);
        return count;
    }
}
