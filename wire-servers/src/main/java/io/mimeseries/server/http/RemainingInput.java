package io.mimeseries.server.http;

import java.io.IOException;

/** What follows a request that has been read. */
final class RemainingInput extends SwitchedInput {
    private final ConnectionInput in;
    private int patience;

    RemainingInput(ConnectionInput in) {
        this.in = in;
    }

    @Override
    public void setPatience(int millis) {
        patience = millis;
    }

    @Override
    public int read() throws IOException {
        if (!in.await(patience)) {
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
        if (!in.await(patience)) {
            return -1;
        }
        int count = Math.min(length, in.available());
        System.arraycopy(in.bytes(), in.from(), target, offset, count);
        in.skip(count);
        return count;
    }
}
