package io.mimeseries.compat.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a request ends: a server can misbehave only when it has all of it. */
public enum Framing {
    /** As it arrives, for clients that send a request at once. */
    CHUNKS {
        @Override
        byte @Nullable [] next(InputStream in) throws IOException {
            var bytes = new byte[64 * 1024];
            int count = in.read(bytes);
            return count < 0 ? null : Arrays.copyOf(bytes, count);
        }
    },

    /** A head and as much of a body as it says. */
    HTTP {
        @Override
        byte @Nullable [] next(InputStream in) throws IOException {
            var head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    return null;
                }
                head.write(next);
            }
            head.write(in.readNBytes(length(head.toString(StandardCharsets.ISO_8859_1))));
            return head.toByteArray();
        }
    },

    /** Four bytes of length, then the message: those of Riak and of Thrift. */
    LENGTH {
        @Override
        byte @Nullable [] next(InputStream in) throws IOException {
            var data = new DataInputStream(in);
            try {
                int length = data.readInt();
                return ByteBuffer.allocate(4 + length)
                        .putInt(length)
                        .put(data.readNBytes(length))
                        .array();
            } catch (EOFException e) {
                return null;
            }
        }
    };

    /** The next request, null if there is none. */
    abstract byte @Nullable [] next(InputStream in) throws IOException;

    private static int length(String head) throws IOException {
        for (var line : head.toLowerCase(Locale.ROOT).split("\r\n", -1)) {
            if (line.startsWith("content-length:")) {
                return Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
            if (line.startsWith("transfer-encoding:")) {
                throw new IOException("the stub reads no chunks");
            }
        }
        return 0;
    }
}
