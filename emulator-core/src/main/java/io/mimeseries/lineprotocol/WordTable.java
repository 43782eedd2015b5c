package io.mimeseries.lineprotocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words seen so far, by their bytes. Look-ups take no lock: a word is immutable, so that a reader that races with {@link #intern}
 * finds the whole word or none, and then asks again under the lock.
 */
public final class WordTable {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private volatile @Nullable Word[] slots = new @Nullable Word[64];
    private volatile @Nullable Word[] byId = new @Nullable Word[32];
    private int size;

    /** The word of a number that a word of this table has. */
    public Word word(int id) {
        var word = byId[id];
        return word == null ? lockedWord(id) : word;
    }

    private synchronized Word lockedWord(int id) {
        var word = byId[id];
        if (word == null) {
            throw new IllegalStateException("no word " + id);
        }
        return word;
    }

    /** The word of these bytes, null if it is new. */
    public @Nullable Word find(byte[] buffer, int from, int to) {
        return find(slots, buffer, from, to, hash(buffer, from, to));
    }

    /** The word of these bytes; a copy of them is kept if it is new. */
    public Word intern(byte[] buffer, int from, int to) {
        var hash = hash(buffer, from, to);
        var known = find(slots, buffer, from, to, hash);
        return known != null ? known : add(buffer, from, to, hash);
    }

    private synchronized Word add(byte[] buffer, int from, int to, int hash) {
        var known = find(slots, buffer, from, to, hash);
        if (known != null) {
            return known;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        var word = new Word(Arrays.copyOfRange(buffer, from, to), hash, size++);
        byId[word.id()] = word;
        place(slots, word);
        return word;
    }

    private void grow() {
        var larger = new @Nullable Word[slots.length * 2];
        for (var word : slots) {
            if (word != null) {
                place(larger, word);
            }
        }
        byId = Arrays.copyOf(byId, larger.length / 2);
        slots = larger;
    }

    private static void place(@Nullable Word[] slots, Word word) {
        var at = word.hash() & (slots.length - 1);
        while (slots[at] != null) {
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = word;
    }

    private static @Nullable Word find(@Nullable Word[] slots, byte[] buffer, int from, int to, int hash) {
        var at = hash & (slots.length - 1);
        for (var word = slots[at]; word != null; word = slots[at]) {
            if (word.hash() == hash && word.equalTo(buffer, from, to)) {
                return word;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return null;
    }

    private static int hash(byte[] buffer, int from, int to) {
        var hash = (to - from) * MULTIPLIER;
        // a VarHandle would be made up by the JVM at run time, for more than a small test costs
        var words = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
        var at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ words.getLong(at)) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        for (; at < to; at++) {
            hash = (hash ^ buffer[at]) * MULTIPLIER;
        }
        hash ^= hash >>> 32;
        return (int) hash;
    }
}
