package io.mimeseries.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class FrameReaderTests {

    /** Hands out what there is in pieces, and remembers the room that it was offered. */
    private static final class Pieces extends InputStream {
        private final byte[] bytes;
        private final int piece;
        private int at;
        private int largestRoom;

        Pieces(byte[] bytes, int piece) {
            this.bytes = bytes;
            this.piece = piece;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            largestRoom = Math.max(largestRoom, target.length);
            if (at == bytes.length) {
                return -1;
            }
            int count = Math.min(Math.min(length, piece), bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }
    }

    @Test
    void aClaimIsNotBelievedBeforeItsBytesAreThere() throws IOException {
        var claim = new byte[100_000];
        claim[0] = 0x1F;
        var in = new Pieces(claim, 1000);
        var reader = new FrameReader(in, () -> Integer.MAX_VALUE);

        assertThat(reader.next()).isNull();
        assertThat(in.largestRoom).isLessThanOrEqualTo(2 * claim.length);
    }

    @Test
    void framesAreTheSameInWhateverPiecesTheyCome() throws IOException {
        var bytes = new byte[3 * 5004];
        for (int frame = 0; frame < 3; frame++) {
            bytes[frame * 5004 + 2] = (byte) (5000 >>> 8);
            bytes[frame * 5004 + 3] = (byte) 5000;
            bytes[frame * 5004 + 4] = (byte) (0xF0 + frame);
        }
        for (var piece : new int[] {1, 3, 5003, 5004, 5005, 15012}) {
            var reader = new FrameReader(new Pieces(bytes, piece), () -> 5000);
            for (int frame = 0; frame < 3; frame++) {
                var next = reader.next();
                assertThat(next.length()).isEqualTo(5000);
                assertThat(next.at(0)).isEqualTo(0xF0 + frame);
            }
            assertThat(reader.next()).isNull();
        }
    }
}
