package io.mimeseries.compat.vectors.riakts.wire;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes terms in Erlang's external format as the server does: atoms with tag 100, floats with tag 70, integers in the shortest form. A term is an
 * {@link Atom}, bytes, a {@link BigInteger}, a Double, a List, a {@link Tuple}, or what {@link TermReader} has for the other forms.
 */
public final class TermWriter {
    private static final int VERSION = 131;
    private static final int OLD_FLOAT_LENGTH = 31;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TermWriter() {}

    public static byte[] write(Object term) {
        var writer = new TermWriter();
        writer.out.write(VERSION);
        writer.term(term);
        return writer.out.toByteArray();
    }

    private void term(Object term) {
        if (term instanceof Atom atom) {
            var name = atom.name().getBytes(StandardCharsets.UTF_8);
            out.write(100);
            out.write(name.length >> 8);
            out.write(name.length);
            out.writeBytes(name);
        } else if (term instanceof byte[] bytes) {
            out.write(109);
            size(bytes.length);
            out.writeBytes(bytes);
        } else if (term instanceof BigInteger number) {
            integer(number);
        } else if (term instanceof Double number) {
            out.write(70);
            out.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
        } else if (term instanceof OldFloat number) {
            out.write(99);
            var text = number.text().getBytes(StandardCharsets.US_ASCII);
            out.writeBytes(text);
            out.writeBytes(new byte[OLD_FLOAT_LENGTH - text.length]);
        } else if (term instanceof CharList list) {
            out.write(107);
            out.write(list.bytes().length >> 8);
            out.write(list.bytes().length);
            out.writeBytes(list.bytes());
        } else if (term instanceof Tuple tuple) {
            if (tuple.size() < 256) {
                out.write(104);
                out.write(tuple.size());
            } else {
                out.write(105);
                size(tuple.size());
            }
            tuple.elements().forEach(this::term);
        } else if (term instanceof List<?> list) {
            if (!list.isEmpty()) {
                out.write(108);
                size(list.size());
                list.forEach(this::term);
            }
            out.write(106);
        } else {
            throw new IllegalArgumentException("no term: " + term);
        }
    }

    private void integer(BigInteger number) {
        if (number.signum() >= 0 && number.bitLength() <= 8) {
            out.write(97);
            out.write(number.intValue());
        } else if (number.bitLength() < 32) {
            out.write(98);
            size(number.intValue());
        } else {
            var digits = number.abs().toByteArray();
            int start = digits[0] == 0 ? 1 : 0;
            out.write(110);
            out.write(digits.length - start);
            out.write(number.signum() < 0 ? 1 : 0);
            for (int i = digits.length - 1; i >= start; i--) {
                out.write(digits[i]);
            }
        }
    }

    private void size(int size) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(size).array());
    }
}
