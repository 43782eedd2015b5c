package io.mimeseries.server.web;

import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** A body compressed part by part. */
public final class GzipChunks implements HttpBody.Chunks {
    private static final int BUFFER_SIZE = 16 * 1024;
    /** Deflate, no name, no time, "unknown" system: as Go's writer does it. */
    private static final byte[] HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, (byte) 0xFF};

    private static final int TRAILER_LENGTH = 8;

    private final HttpBody.Chunks body;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CRC32 checksum = new CRC32();
    private final ByteBuffer out = ByteBuffer.allocate(BUFFER_SIZE).order(ByteOrder.LITTLE_ENDIAN);
    private boolean begun;
    private boolean ended;

    public GzipChunks(HttpBody body) {
        this.body = body instanceof HttpBody.Chunks chunks ? chunks : new OnePart((HttpBody.Bytes) body);
    }

    public static boolean isAccepted(HttpRequest request) {
        for (var header : request.headers("Accept-Encoding")) {
            if (header.contains("gzip")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable ByteBuffer next() {
        if (ended) {
            return null;
        }
        out.clear();
        if (!begun) {
            out.put(HEADER);
            begun = true;
        }
        while (out.remaining() > TRAILER_LENGTH) {
            int before = out.position();
            int room = out.remaining() - TRAILER_LENGTH;
            out.position(before + deflater.deflate(out.array(), before, room));
            if (deflater.finished()) {
                end();
                break;
            }
            if (deflater.needsInput()) {
                feed();
            }
        }
        return out.flip();
    }

    @Override
    public boolean ended() {
        return ended;
    }

    private void feed() {
        var part = body.next();
        if (part == null) {
            deflater.finish();
        } else {
            checksum.update(part.duplicate());
            deflater.setInput(part);
        }
    }

    private void end() {
        out.putInt((int) checksum.getValue()).putInt((int) deflater.getBytesRead());
        deflater.end();
        ended = true;
    }
}
