package io.mimeseries.server.net;

import io.mimeseries.server.fault.ReplyDamage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** A reply that comes to harm on its way out. Used by the connection's thread. */
final class DamagedReply {
    private final Connection connection;
    private final ReplyDamage damage;
    private final BooleanSupplier over;
    private final SplittableRandom random;
    private long sent;

    DamagedReply(Connection connection, ReplyDamage damage, BooleanSupplier over) {
        this.connection = connection;
        this.damage = damage;
        this.over = over;
        random = new SplittableRandom(damage instanceof ReplyDamage.Corruption corruption ? corruption.seed() : 0);
    }

    void write(OutputStream out, byte[] bytes, int from, int length) throws IOException {
        if (damage instanceof ReplyDamage.Truncation truncation) {
            int allowed = (int) Math.min(length, truncation.bytes() - sent);
            out.write(bytes, from, allowed);
            sent += allowed;
            if (allowed < length) {
                out.flush();
                throw connection.end(truncation.ending(), over);
            }
        } else if (damage instanceof ReplyDamage.Corruption corruption) {
            out.write(corrupted(corruption, Arrays.copyOfRange(bytes, from, from + length)));
            sent += length;
        }
    }

    private byte[] corrupted(ReplyDamage.Corruption corruption, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            long at = sent + i - corruption.from();
            if (at >= 0 && at < corruption.count()) {
                // never the same byte
                bytes[i] ^= (byte) (1 + random.nextInt(255));
            }
        }
        return bytes;
    }

    /** The reply ends. */
    void settle() {
        if (damage instanceof ReplyDamage.Truncation truncation) {
            throw connection.end(truncation.ending(), over);
        }
    }
}
