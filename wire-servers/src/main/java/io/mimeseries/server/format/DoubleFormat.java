package io.mimeseries.server.format;

import java.util.Arrays;

/**
 * Doubles with the fewest digits that read back as the same value, spelled as Go's {@code encoding/json} spells them: with an exponent
 * below 1e-6 and from 1e21 on, and never with a point without digits behind it.
 */
public final class DoubleFormat {
    /** A sign, 309 digits before or 325 after the point. */
    private static final int LONGEST = 340;
    /** Decimals of at most 15 digits are all different doubles: one that equals the value is the shortest. */
    private static final double EXACT_DECIMALS = 1e15;
    /** Up to here no float has a shorter neighbour than itself. */
    private static final float EXACT_INTEGERS = 1 << 24;

    private DoubleFormat() {}

    /** As in JSON; not for infinities and NaN. */
    public static void put(ByteSink sink, double value) {
        double magnitude = Math.abs(value);
        if (!putShort(sink, value, magnitude)) {
            var decimal = ShortestDecimal.of(magnitude);
            putSign(sink, value);
            if (magnitude < 1e-6 || magnitude >= 1e21) {
                putScientific(sink, decimal, 1);
            } else {
                putPositional(sink, decimal);
            }
        }
    }

    /** As Go's {@code strconv} has it with the bounds of JSON: exponents have two digits at least; not for infinities and NaN. */
    public static void putNumber(ByteSink sink, double value) {
        double magnitude = Math.abs(value);
        if (!putShort(sink, value, magnitude)) {
            putSign(sink, value);
            putNumber(sink, ShortestDecimal.of(magnitude), magnitude < 1e-6 || magnitude >= 1e21);
        }
    }

    /** Likewise, with the fewest digits that read back as the same float. */
    public static void putNumber(ByteSink sink, float value) {
        float magnitude = Math.abs(value);
        putSign(sink, value);
        if (magnitude < EXACT_INTEGERS && magnitude == (int) magnitude) {
            LongFormat.put(sink, (int) magnitude);
        } else {
            putNumber(sink, ShortestDecimal.of(magnitude), magnitude < 1e-6f || magnitude >= 1e21f);
        }
    }

    private static void putNumber(ByteSink sink, ShortestDecimal decimal, boolean scientific) {
        if (scientific) {
            putScientific(sink, decimal, 2);
        } else {
            putPositional(sink, decimal);
        }
    }

    /** As Go's {@code 'f'} format: never with an exponent; {@code +Inf}, {@code -Inf} and {@code NaN} for what is no number. */
    public static void putPlain(ByteSink sink, double value) {
        double magnitude = Math.abs(value);
        if (Double.isNaN(value)) {
            sink.putAscii("NaN");
        } else if (Double.isInfinite(value)) {
            sink.putAscii(value > 0 ? "+Inf" : "-Inf");
        } else if (!putShort(sink, value, magnitude)) {
            putSign(sink, value);
            putPositional(sink, ShortestDecimal.of(magnitude));
        }
    }

    /** Integers and values of up to six decimals, by far the most of what is stored; false for all others. */
    private static boolean putShort(ByteSink sink, double value, double magnitude) {
        if (!(magnitude < EXACT_DECIMALS)) {
            return false;
        }
        long integer = (long) magnitude;
        if (integer == magnitude) {
            putSign(sink, value);
            LongFormat.put(sink, integer);
            return true;
        }
        long scaled = (long) (magnitude * 1e3 + 0.5);
        if (scaled < EXACT_DECIMALS && scaled / 1e3 == magnitude) {
            putSign(sink, value);
            putScaled(sink, scaled, 1_000, 3);
            return true;
        }
        scaled = (long) (magnitude * 1e6 + 0.5);
        if (scaled < EXACT_DECIMALS && scaled / 1e6 == magnitude) {
            putSign(sink, value);
            putScaled(sink, scaled, 1_000_000, 6);
            return true;
        }
        return false;
    }

    private static void putScaled(ByteSink sink, long scaled, int scale, int decimals) {
        long integer = scaled / scale;
        int fraction = (int) (scaled - integer * scale);
        LongFormat.put(sink, integer);
        int places = decimals;
        while (fraction % 10 == 0) {
            fraction /= 10;
            places--;
        }
        var bytes = sink.reserve(1 + places);
        int end = sink.size() + 1 + places;
        bytes[sink.size()] = '.';
        for (int i = end - 1; i > sink.size(); i--) {
            bytes[i] = (byte) ('0' + fraction % 10);
            fraction /= 10;
        }
        sink.end(end);
    }

    private static void putSign(ByteSink sink, double value) {
        if (Double.doubleToRawLongBits(value) < 0) {
            sink.put('-');
        }
    }

    private static void putScientific(ByteSink sink, ShortestDecimal decimal, int exponentDigits) {
        int length = LongFormat.digits(decimal.digits());
        int exponent = decimal.exponent() + length - 1;
        var bytes = sink.reserve(LONGEST);
        int at = sink.size();
        LongFormat.write(bytes, at + length + 1, decimal.digits());
        bytes[at] = bytes[at + 1];
        if (length == 1) {
            sink.end(at + 1);
        } else {
            bytes[at + 1] = '.';
            sink.end(at + length + 1);
        }
        sink.put('e').put(exponent < 0 ? '-' : '+');
        if (exponentDigits > 1 && Math.abs(exponent) < 10) {
            sink.put('0');
        }
        LongFormat.put(sink, Math.abs(exponent));
    }

    private static void putPositional(ByteSink sink, ShortestDecimal decimal) {
        int length = LongFormat.digits(decimal.digits());
        int point = length + decimal.exponent();
        var bytes = sink.reserve(LONGEST);
        int at = sink.size();
        if (point <= 0) {
            int end = at + 2 - point + length;
            Arrays.fill(bytes, at, end, (byte) '0');
            bytes[at + 1] = '.';
            LongFormat.write(bytes, end, decimal.digits());
            sink.end(end);
        } else if (point >= length) {
            LongFormat.write(bytes, at + length, decimal.digits());
            Arrays.fill(bytes, at + length, at + point, (byte) '0');
            sink.end(at + point);
        } else {
            LongFormat.write(bytes, at + length + 1, decimal.digits());
            System.arraycopy(bytes, at + 1, bytes, at, point);
            bytes[at + point] = '.';
            sink.end(at + length + 1);
        }
    }
}
