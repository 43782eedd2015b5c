package io.mimeseries.server.websocket;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Takes the compression off messages; each may refer to the ones before. */
final class Inflation implements AutoCloseable {
    /** What the sender leaves out at the end. */
    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private static final int ROOM = 8 * 1024;
    private final Inflater inflater = new Inflater(true);
    private final boolean forgets;

    /** @param forgets whether the client begins anew with each message */
    Inflation(boolean forgets) {
        this.forgets = forgets;
    }

    byte[] inflate(byte[] bytes, int limit) throws ProtocolException {
        var out = new ByteArrayOutputStream(Math.min(limit, 4 * bytes.length + ROOM));
        try {
            take(bytes, out, limit);
            take(TAIL, out, limit);
        } catch (DataFormatException e) {
            throw new ProtocolException(CloseCode.PROTOCOL_ERROR, "a message that cannot be decompressed");
        }
        if (forgets || inflater.finished()) {
            inflater.reset();
        }
        return out.toByteArray();
    }

    private void take(byte[] bytes, ByteArrayOutputStream out, int limit)
            throws DataFormatException, ProtocolException {
        inflater.setInput(bytes);
        var room = new byte[ROOM];
        for (int count = inflater.inflate(room); count > 0; count = inflater.inflate(room)) {
            out.write(room, 0, count);
            if (out.size() > limit) {
                throw new ProtocolException(CloseCode.TOO_LARGE, "a message of more than " + limit + " bytes");
            }
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
