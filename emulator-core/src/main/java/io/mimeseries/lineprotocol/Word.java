package io.mimeseries.lineprotocol;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A series key or field name as clients spell it, known since its first valid line. */
public final class Word {
    private final byte[] bytes;
    private final int hash;
    private final int id;

    /** The word that followed this one last time: a guess, so racing writers do no harm. */
    @Nullable
    Word follower;

    Word(byte[] bytes, int hash, int id) {
        this.bytes = bytes;
        this.hash = hash;
        this.id = id;
    }

    /** Counts up from 0 within its {@link WordTable}: an index into arrays of what belongs to the word. */
    public int id() {
        return id;
    }

    /** The spelling, escapes included. Never write to it. */
    public byte[] bytes() {
        return bytes;
    }

    /** What a field name says. */
    public String fieldName() {
        return Escapes.name(bytes, 0, bytes.length);
    }

    /** False if the real server cannot keep the name of a field, which has to be UTF-8. */
    public boolean isUtf8() {
        return Utf8.isValid(bytes);
    }

    int length() {
        return bytes.length;
    }

    int hash() {
        return hash;
    }

    boolean equalTo(byte[] buffer, int from, int to) {
        return Arrays.equals(bytes, 0, bytes.length, buffer, from, to);
    }

    /** True if the buffer holds this word at a place, followed by the byte {@code end}. */
    boolean standsAt(byte[] buffer, int from, int limit, byte end) {
        var to = from + bytes.length;
        return to < limit && buffer[to] == end && Arrays.equals(bytes, 0, bytes.length, buffer, from, to);
    }

    @Override
    public String toString() {
        return Utf8.decode(bytes, 0, bytes.length);
    }
}
