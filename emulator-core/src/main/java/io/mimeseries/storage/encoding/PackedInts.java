package io.mimeseries.storage.encoding;

/** Unsigned integers below 2^32 in one, two or four bytes each. */
sealed interface PackedInts {

    int size();

    /** Writes the integers into an array of the same size. */
    void copyTo(long[] target);

    /** The bytes that integers up to the greatest take, which is read as unsigned; 8 where they do not fit here. */
    static int width(long greatest) {
        if (greatest < 0 || greatest > 0xFFFF_FFFFL) {
            return Long.BYTES;
        }
        return greatest > 0xFFFF ? Integer.BYTES : greatest > 0xFF ? Short.BYTES : Byte.BYTES;
    }

    /** @param width what {@link #width} says of the greatest */
    static PackedInts of(int[] values, int width) {
        return switch (width) {
            case Byte.BYTES -> {
                var bytes = new byte[values.length];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) values[i];
                }
                yield new OfBytes(bytes);
            }
            case Short.BYTES -> {
                var shorts = new short[values.length];
                for (int i = 0; i < shorts.length; i++) {
                    shorts[i] = (short) values[i];
                }
                yield new OfShorts(shorts);
            }
            default -> new OfInts(values);
        };
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfBytes(byte[] values) implements PackedInts {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public void copyTo(long[] target) {
            for (int i = 0; i < values.length; i++) {
                target[i] = values[i] & 0xFF;
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfShorts(short[] values) implements PackedInts {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public void copyTo(long[] target) {
            for (int i = 0; i < values.length; i++) {
                target[i] = values[i] & 0xFFFF;
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfInts(int[] values) implements PackedInts {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public void copyTo(long[] target) {
            for (int i = 0; i < values.length; i++) {
                target[i] = values[i] & 0xFFFF_FFFFL;
            }
        }
    }
}
