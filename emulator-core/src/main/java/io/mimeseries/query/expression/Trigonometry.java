package io.mimeseries.query.expression;

/**
 * Sine, cosine and tangent by the method of the Cephes library, which Go uses: Java's own differ from it in the last digit, and answers show
 * all digits.
 */
final class Trigonometry {
    private static final double[] SINE = {
        1.5896230157654656e-10,
        -2.5050747762857807e-8,
        2.7557313621385722e-6,
        -0.0001984126982958954,
        0.008333333333322118,
        -0.1666666666666663
    };
    private static final double[] COSINE = {
        -1.1358536521387682e-11,
        2.087570084197473e-9,
        -2.755731417929674e-7,
        2.4801587288851704e-5,
        -0.0013888888888873056,
        0.041666666666666595
    };
    private static final double[] TANGENT_ABOVE = {-13093.693918138379, 1153516.6483858742, -17956525.197648488};
    private static final double[] TANGENT_BELOW = {
        1.0, 13681.296347069296, -1320892.3444021097, 25008380.18233579, -53869575.592945464
    };
    /** A quarter of pi in three parts. */
    private static final double PART1 = 0.7853981256484985;

    private static final double PART2 = 3.774894707930798e-8;
    private static final double PART3 = 2.6951514290790595e-15;
    /** From here on three parts are too few. */
    private static final double REDUCIBLE = 1 << 29;

    private Trigonometry() {}

    static double sin(double x) {
        var positive = Math.abs(x);
        if (!(positive < REDUCIBLE) || x == 0) {
            return StrictMath.sin(x);
        }
        var octant = octant(positive);
        var rest = rest(positive, octant);
        var part = (int) (octant & 3);
        var value = part == 2 ? cosinePolynomial(rest) : sinePolynomial(rest);
        return (octant & 4) != 0 != x < 0 ? -value : value;
    }

    static double cos(double x) {
        var positive = Math.abs(x);
        if (!(positive < REDUCIBLE)) {
            return StrictMath.cos(x);
        }
        var octant = octant(positive);
        var rest = rest(positive, octant);
        var part = (int) (octant & 3);
        var value = part == 2 ? sinePolynomial(rest) : cosinePolynomial(rest);
        return (octant & 4) != 0 != (part == 2) ? -value : value;
    }

    static double tan(double x) {
        var positive = Math.abs(x);
        if (!(positive < REDUCIBLE) || x == 0) {
            return StrictMath.tan(x);
        }
        var octant = octant(positive);
        var rest = rest(positive, octant);
        var square = rest * rest;
        var value = square > 1e-14
                ? rest + rest * (square * polynomial(TANGENT_ABOVE, square) / polynomial(TANGENT_BELOW, square))
                : rest;
        if ((octant & 2) != 0) {
            value = -1 / value;
        }
        return x < 0 ? -value : value;
    }

    /** The number of eighths of a turn, rounded up to an even one. */
    private static long octant(double positive) {
        var octant = (long) (positive * (4 / Math.PI));
        return octant + (octant & 1);
    }

    private static double rest(double positive, long octant) {
        return ((positive - octant * PART1) - octant * PART2) - octant * PART3;
    }

    private static double sinePolynomial(double z) {
        var square = z * z;
        return z + z * square * polynomial(SINE, square);
    }

    private static double cosinePolynomial(double z) {
        var square = z * z;
        return 1.0 - 0.5 * square + square * square * polynomial(COSINE, square);
    }

    private static double polynomial(double[] coefficients, double x) {
        var sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
