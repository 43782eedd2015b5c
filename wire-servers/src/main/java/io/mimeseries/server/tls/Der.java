package io.mimeseries.server.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the few DER values that certificates and keys consist of, each with tag and length. */
final class Der {
    private static final int SEQUENCE = 0x30;

    private Der() {}

    static byte[] sequence(byte[]... members) {
        return value(SEQUENCE, members);
    }

    static byte[] set(byte[]... members) {
        return value(0x31, members);
    }

    static byte[] integer(BigInteger number) {
        return value(0x02, number.toByteArray());
    }

    static byte[] truth() {
        return value(0x01, new byte[] {(byte) 0xFF});
    }

    static byte[] octets(byte[] content) {
        return value(0x04, content);
    }

    /** A string of whole bytes. */
    static byte[] bits(byte[] content) {
        return value(0x03, new byte[] {0}, content);
    }

    /** A string of up to eight flags, the first in the highest bit. */
    static byte[] flags(int octet) {
        return value(0x03, new byte[] {(byte) Integer.numberOfTrailingZeros(octet), (byte) octet});
    }

    static byte[] utf8(String text) {
        return value(0x0C, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param text such as {@code 491231235959Z} */
    static byte[] utcTime(String text) {
        return value(0x17, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @param arcs all below 128 but the two first, which together make one below 128, too */
    static byte[] oid(int... arcs) {
        var content = new byte[arcs.length - 1];
        content[0] = (byte) (arcs[0] * 40 + arcs[1]);
        for (int i = 2; i < arcs.length; i++) {
            content[i - 1] = (byte) arcs[i];
        }
        return value(0x06, content);
    }

    /** What a structure tells apart by number, with its own tag inside. */
    static byte[] explicit(int number, byte[] inner) {
        return value(0xA0 + number, inner);
    }

    /** What a structure tells apart by number, its bytes alone. */
    static byte[] implicit(int number, byte[] content) {
        return value(0x80 + number, content);
    }

    /** The first member of a sequence, as it is. */
    static byte[] firstMember(byte[] sequence) {
        int from = header(sequence, 0);
        int header = header(sequence, from);
        return Arrays.copyOfRange(sequence, from, header + length(sequence, from));
    }

    /** Where the content of a value begins. */
    private static int header(byte[] der, int at) {
        int first = der[at + 1] & 0xFF;
        return at + 2 + (first < 0x80 ? 0 : first - 0x80);
    }

    private static int length(byte[] der, int at) {
        int first = der[at + 1] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        return new BigInteger(1, Arrays.copyOfRange(der, at + 2, at + 2 + first - 0x80)).intValueExact();
    }

    private static byte[] value(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part);
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length < 0x80) {
            out.write(length);
        } else {
            var digits = BigInteger.valueOf(length).toByteArray();
            int from = digits[0] == 0 ? 1 : 0;
            out.write(0x80 + digits.length - from);
            out.write(digits, from, digits.length - from);
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
