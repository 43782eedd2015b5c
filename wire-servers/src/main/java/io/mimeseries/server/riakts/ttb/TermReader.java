package io.mimeseries.server.riakts.ttb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads terms one after the other. Each size is compared with the bytes that are left before anything is made of it, and no depth of nesting
 * costs any stack. What is wrong is a {@link MalformedMessageException}.
 */
final class TermReader {
    private static final int FLOAT_TEXT = 31;
    private static final int SIGN_BIT = Long.SIZE - 1;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Reads what comes behind the first byte of a frame. */
    TermReader(Frame frame) {
        bytes = frame.array();
        at = frame.offset() + 1;
        end = frame.offset() + frame.length();
        if (u8() != Tag.VERSION) {
            throw new MalformedMessageException("badarg");
        }
        if (at < end && peek() == Tag.COMPRESSED) {
            throw new NotEmulatedException("compressed terms");
        }
    }

    /** The tag of the next term, which stays the next. */
    int peek() {
        require(1);
        return bytes[at] & 0xFF;
    }

    int tag() {
        return u8();
    }

    private int u8() {
        require(1);
        return bytes[at++] & 0xFF;
    }

    private int u16() {
        return u8() << 8 | u8();
    }

    private int i32() {
        return u16() << 16 | u16();
    }

    /** A count of bytes or of terms, of which none is shorter than a byte. */
    private int count() {
        int count = i32();
        require(count);
        return count;
    }

    private void require(int count) {
        if (count < 0 || count > end - at) {
            throw new MalformedMessageException("badarg");
        }
    }

    /** The number of elements of a tuple, which come next. */
    int tuple() {
        int tag = tag();
        if (!isTuple(tag)) {
            throw new MalformedMessageException("no tuple");
        }
        return arity(tag);
    }

    static boolean isTuple(int tag) {
        return tag == Tag.SMALL_TUPLE || tag == Tag.LARGE_TUPLE;
    }

    /** Behind the tag of a tuple. */
    int arity(int tag) {
        return tag == Tag.SMALL_TUPLE ? u8() : count();
    }

    String atom() {
        int tag = tag();
        if (!isAtom(tag)) {
            throw new MalformedMessageException("no atom");
        }
        return atom(tag);
    }

    static boolean isAtom(int tag) {
        return switch (tag) {
            case Tag.ATOM, Tag.SMALL_ATOM, Tag.ATOM_UTF8, Tag.SMALL_ATOM_UTF8 -> true;
            default -> false;
        };
    }

    /** Behind the tag of an atom. */
    String atom(int tag) {
        int length = tag == Tag.ATOM || tag == Tag.ATOM_UTF8 ? u16() : u8();
        require(length);
        var charset = tag == Tag.ATOM || tag == Tag.SMALL_ATOM ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        var atom = new String(bytes, at, length, charset);
        at += length;
        return atom;
    }

    ByteString binary() {
        if (tag() != Tag.BINARY) {
            throw new MalformedMessageException("no binary");
        }
        return ByteString.wrap(binaryBody());
    }

    /** Behind the tag of a binary. */
    byte[] binaryBody() {
        int length = count();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** Behind the tag of a list or of a string: how many elements come; those of a string are bytes. */
    int length(int tag) {
        if (tag == Tag.STRING) {
            int length = u16();
            require(length);
            return length;
        }
        return count();
    }

    /** An element of a string. */
    int character() {
        return u8();
    }

    /** Behind the elements of a list. */
    void endOfList() {
        if (tag() != Tag.NIL) {
            throw new MalformedMessageException("an improper list");
        }
    }

    /** Behind the tag of an integer. */
    long integer(int tag) {
        return switch (tag) {
            case Tag.SMALL_INTEGER -> u8();
            case Tag.INTEGER -> i32();
            case Tag.SMALL_BIG -> big(u8());
            default -> big(count());
        };
    }

    private long big(int length) {
        boolean negative = u8() != 0;
        require(length);
        int from = at;
        at += length;
        int digits = length;
        while (digits > 0 && bytes[from + digits - 1] == 0) {
            digits--;
        }
        long value = 0;
        for (int i = Math.min(digits, Long.BYTES) - 1; i >= 0; i--) {
            value = value << Byte.SIZE | (bytes[from + i] & 0xFF);
        }
        boolean isLeast = negative && value == Long.MIN_VALUE;
        if (digits > Long.BYTES || (value >>> SIGN_BIT != 0 && !isLeast)) {
            throw new NotEmulatedException("integers beyond 64 bits");
        }
        return negative ? -value : value;
    }

    /** Behind the tag of a float of either kind. */
    double real(int tag) {
        double value = tag == Tag.NEW_FLOAT ? Double.longBitsToDouble(i64()) : textual();
        if (!Double.isFinite(value)) {
            throw new MalformedMessageException("badarg");
        }
        return value;
    }

    private long i64() {
        return (long) i32() << Integer.SIZE | (i32() & 0xFFFF_FFFFL);
    }

    /** Decimal digits, and zeros up to the length. */
    private double textual() {
        require(FLOAT_TEXT);
        int length = 0;
        while (length < FLOAT_TEXT && bytes[at + length] != 0) {
            if ("0123456789+-.eE".indexOf(bytes[at + length]) < 0) {
                throw new MalformedMessageException("badarg");
            }
            length++;
        }
        var text = new String(bytes, at, length, StandardCharsets.US_ASCII);
        at += FLOAT_TEXT;
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new MalformedMessageException("badarg");
        }
    }

    /** Passes over a term and all that is in it. */
    void skip() {
        long terms = 1;
        while (terms > 0) {
            terms--;
            int tag = tag();
            switch (tag) {
                case Tag.NIL -> {
                    // nothing behind it
                }
                case Tag.SMALL_TUPLE, Tag.LARGE_TUPLE -> terms += arity(tag);
                case Tag.LIST -> terms += count() + 1L;
                case Tag.STRING -> at += length(tag);
                case Tag.BINARY -> at += count();
                case Tag.SMALL_INTEGER -> u8();
                case Tag.INTEGER -> i32();
                case Tag.SMALL_BIG -> pass(u8() + 1);
                case Tag.LARGE_BIG -> pass(count() + 1);
                case Tag.NEW_FLOAT -> i64();
                case Tag.FLOAT -> pass(FLOAT_TEXT);
                case Tag.ATOM, Tag.ATOM_UTF8 -> pass(u16());
                case Tag.SMALL_ATOM, Tag.SMALL_ATOM_UTF8 -> pass(u8());
                default -> throw new MalformedMessageException("badarg");
            }
            // each of them takes a byte
            if (terms > end - at) {
                throw new MalformedMessageException("badarg");
            }
        }
    }

    private void pass(int count) {
        require(count);
        at += count;
    }
}
