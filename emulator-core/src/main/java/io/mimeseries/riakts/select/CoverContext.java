package io.mimeseries.riakts.select;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * What a client hands back to be answered a part of a query only: opaque to it, with a sum against damage.
 *
 * @param first the first time of the part
 * @param last the last time of the part
 */
public record CoverContext(long first, long last) {
    private static final int TIMES = 2 * Long.BYTES;

    /** As it travels. */
    public ByteString encode() {
        var buffer = ByteBuffer.allocate(TIMES + Integer.BYTES);
        buffer.putLong(first).putLong(last);
        buffer.putInt(sum(buffer.array()));
        return ByteString.wrap(buffer.array());
    }

    /**
     * @throws RiakTsException with code 1001 if it is none of ours
     */
    public static CoverContext decode(ByteString bytes) {
        if (bytes.length() == TIMES + Integer.BYTES) {
            var buffer = ByteBuffer.wrap(bytes.array());
            var context = new CoverContext(buffer.getLong(), buffer.getLong());
            if (buffer.getInt() == sum(bytes.array())) {
                return context;
            }
        }
        throw new RiakTsException(ErrorCode.SUBMIT, "Query coverage context fails checksum");
    }

    private static int sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes, 0, TIMES);
        return (int) sum.getValue();
    }
}
