package io.mimeseries.query.expression;

/** Exponential function, logarithms and powers with Go's rounding on the platform of the recordings. */
final class Exponentials {
    private static final double LOG10_E = 0.4342944819032518;
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_UPPER = 0.693147180559663;
    private static final double LN2_LOWER = 2.8235290563031577e-13;
    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    private static final double HALF_SQRT2 = Math.sqrt(2) / 2;
    private static final double[] LOG = {
        0.6666666666666735,
        0.3999999999940942,
        0.2857142874366239,
        0.22222198432149784,
        0.1818357216161805,
        0.15313837699209373,
        0.14798198605116586
    };
    private static final double MAX_EXPONENT = 709.782712893384;
    /** The reciprocals of the factorials of 8 to 2, and 1. */
    private static final double[] TAYLOR = {
        2.48015873015873e-5,
        0.0001984126984126984,
        0.001388888888888889,
        0.008333333333333333,
        0.041666666666666664,
        0.16666666666666666,
        0.5,
        1.0
    };

    private Exponentials() {}

    /** By Shibata's method, which Go uses on x86: a Taylor series for a sixteenth of the argument, squared four times. */
    static double exp(double x) {
        if (Double.isNaN(x) || x > MAX_EXPONENT || x < -744) {
            return StrictMath.exp(x);
        }
        var power = Math.rint(x * LOG2_E);
        var rest = Math.fma(-power, LN2_LOWER, Math.fma(-power, LN2_UPPER, x)) * 0.0625;
        var sum = TAYLOR[0];
        for (int i = 1; i < TAYLOR.length; i++) {
            sum = Math.fma(sum, rest, TAYLOR[i]);
        }
        rest *= sum;
        for (int i = 0; i < 3; i++) {
            rest *= rest + 2;
        }
        return Math.scalb(Math.fma(rest, rest + 2, 1), (int) power);
    }

    /**
     * By FreeBSD's method, but without its special paths for arguments near 1 and powers of two. Go's program for x86 takes the bits of a
     * subnormal number for those of a normal one, so that ln(5e-324) is -709.09 (asked of InfluxDB 1.6.7).
     */
    static double ln(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return StrictMath.log(x);
        }
        var subnormal = x < Double.MIN_NORMAL;
        var exponent = subnormal ? Double.MIN_EXPONENT : exponent(x);
        var fraction = subnormal ? 0.5 + x / Double.MIN_NORMAL / 2 : Math.scalb(x, -exponent);
        if (fraction < HALF_SQRT2) {
            fraction *= 2;
            exponent--;
        }
        var f = fraction - 1;
        var s = f / (2 + f);
        var square = s * s;
        var fourth = square * square;
        var odd = square * (LOG[0] + fourth * (LOG[2] + fourth * (LOG[4] + fourth * LOG[6])));
        var even = fourth * (LOG[1] + fourth * (LOG[3] + fourth * LOG[5]));
        var half = 0.5 * f * f;
        return exponent * LN2_HIGH - ((half - (s * (half + (odd + even)) + exponent * LN2_LOW)) - f);
    }

    /** Exact for powers of two. */
    static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return ln(x);
        }
        var exponent = exponent(x);
        var fraction = Math.scalb(x, -exponent);
        return fraction == 0.5 ? exponent - 1 : ln(fraction) * LOG2_E + exponent;
    }

    static double log10(double x) {
        return ln(x) * LOG10_E;
    }

    /** The fraction of the exponent by logarithm, the whole part by squaring. */
    static double pow(double x, double y) {
        var special = x == 0 || x == 1 || y == 0 || !Double.isFinite(x) || !Double.isFinite(y);
        if (special || Math.abs(y) >= 0x1p63) {
            return x == 1 ? 1 : StrictMath.pow(x, y);
        }
        if (Math.abs(y) == 0.5) {
            return y > 0 ? Math.sqrt(x) : 1 / Math.sqrt(x);
        }
        var whole = Math.floor(Math.abs(y));
        var fraction = Math.abs(y) - whole;
        if (fraction != 0 && x < 0) {
            return Double.NaN;
        }
        double result = 1;
        if (fraction != 0) {
            if (fraction > 0.5) {
                fraction--;
                whole++;
            }
            result = exp(fraction * ln(x));
        }
        return scaledPower(result, x, (long) whole, y < 0);
    }

    private static double scaledPower(double start, double x, long power, boolean inverse) {
        var result = start;
        long resultExponent = 0;
        var exponent = (long) exponent(x);
        var factor = Math.scalb(x, (int) -exponent);
        for (long left = power; left != 0; left >>= 1) {
            if (Math.abs(exponent) > 1 << 12) {
                resultExponent += exponent;
                break;
            }
            if ((left & 1) == 1) {
                result *= factor;
                resultExponent += exponent;
            }
            factor *= factor;
            exponent <<= 1;
            if (factor < 0.5) {
                factor += factor;
                exponent--;
            }
        }
        var bounded = (int) Math.max(-10_000, Math.min(10_000, resultExponent));
        return inverse ? Math.scalb(1 / result, -bounded) : Math.scalb(result, bounded);
    }

    /** The exponent that leaves a fraction of at least one half and less than one. */
    private static int exponent(double x) {
        var exponent = Math.getExponent(x);
        return exponent < Double.MIN_EXPONENT ? Math.getExponent(x * 0x1p54) - 53 : exponent + 1;
    }
}
