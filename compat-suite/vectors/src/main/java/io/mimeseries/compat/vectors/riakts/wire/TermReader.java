package io.mimeseries.compat.vectors.riakts.wire;

import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link TermWriter} writes, and all other forms of the same. */
public final class TermReader {
    private static final int VERSION = 131;
    private static final int OLD_FLOAT_LENGTH = 31;

    private final ByteBuffer in;

    private TermReader(ByteBuffer in) {
        this.in = in;
    }

    public static Object read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        try {
            if (unsigned(in) != VERSION) {
                throw new MalformedException("a term that does not begin with 131");
            }
            var term = new TermReader(in).term();
            if (in.hasRemaining()) {
                throw new MalformedException(in.remaining() + " bytes behind a term");
            }
            return term;
        } catch (BufferUnderflowException e) {
            throw new MalformedException("a term that ends too early");
        }
    }

    private static int unsigned(ByteBuffer in) {
        return in.get() & 0xFF;
    }

    private Object term() {
        int tag = unsigned(in);
        return switch (tag) {
            case 70 -> in.getDouble();
            case 97 -> BigInteger.valueOf(unsigned(in));
            case 98 -> BigInteger.valueOf(in.getInt());
            case 99 -> new OldFloat(new String(bytes(OLD_FLOAT_LENGTH), StandardCharsets.US_ASCII).replace("\0", ""));
            case 100, 118 -> new Atom(new String(bytes(in.getShort() & 0xFFFF), StandardCharsets.UTF_8));
            case 115, 119 -> new Atom(new String(bytes(unsigned(in)), StandardCharsets.UTF_8));
            case 104 -> new Tuple(terms(unsigned(in)));
            case 105 -> new Tuple(terms(in.getInt()));
            case 106 -> List.of();
            case 107 -> new CharList(bytes(in.getShort() & 0xFFFF));
            case 108 -> list();
            case 109 -> bytes(in.getInt());
            case 110 -> integer(unsigned(in));
            case 111 -> integer(in.getInt());
            default -> throw new MalformedException("tag " + tag + " of a term");
        };
    }

    private List<Object> list() {
        var elements = terms(in.getInt());
        if (unsigned(in) != 106) {
            throw new MalformedException("a list that does not end in []");
        }
        return elements;
    }

    private List<Object> terms(int count) {
        if (count < 0 || count > in.remaining()) {
            throw new MalformedException(count + " elements");
        }
        var terms = new ArrayList<Object>(count);
        for (int i = 0; i < count; i++) {
            terms.add(term());
        }
        return terms;
    }

    private BigInteger integer(int length) {
        int sign = unsigned(in) == 0 ? 1 : -1;
        var digits = bytes(length);
        for (int i = 0; i < length / 2; i++) {
            var digit = digits[i];
            digits[i] = digits[length - 1 - i];
            digits[length - 1 - i] = digit;
        }
        return new BigInteger(sign, digits);
    }

    private byte[] bytes(int length) {
        if (length < 0 || length > in.remaining()) {
            throw new MalformedException("a length of " + length);
        }
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
