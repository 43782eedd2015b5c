package io.mimeseries.query.expression;

/** The inverse functions of sine, cosine and tangent by the method of the Cephes library, as Go has them. */
final class Arcs {
    private static final double[] ABOVE = {
        -0.8750608600031904, -16.157537187333652, -75.00855792314705, -122.88666844901361, -64.85021904942025
    };
    private static final double[] BELOW = {
        24.858464901423062, 165.02700983169885, 432.88106049129027, 485.3903996359137, 194.5506571482614
    };
    /** What half of pi has beyond a double. */
    private static final double MORE_BITS = 6.123233995736766e-17;

    private static final double TAN_3_PI_8 = 2.414213562373095;

    private Arcs() {}

    static double atan(double x) {
        if (x == 0 || Double.isNaN(x)) {
            return x;
        }
        return x > 0 ? positive(x) : -positive(-x);
    }

    static double asin(double x) {
        if (x == 0) {
            return x;
        }
        var absolute = Math.abs(x);
        if (!(absolute <= 1)) {
            return Double.NaN;
        }
        var other = Math.sqrt(1 - absolute * absolute);
        var angle = absolute > 0.7 ? Math.PI / 2 - positive(other / absolute) : positive(absolute / other);
        return x < 0 ? -angle : angle;
    }

    static double acos(double x) {
        return Math.PI / 2 - asin(x);
    }

    static double atan2(double y, double x) {
        if (x == 0 || y == 0 || !Double.isFinite(x) || !Double.isFinite(y)) {
            return StrictMath.atan2(y, x);
        }
        var angle = atan(y / x);
        if (x > 0) {
            return angle;
        }
        return angle <= 0 ? angle + Math.PI : angle - Math.PI;
    }

    private static double positive(double x) {
        if (x <= 0.66) {
            return small(x);
        }
        if (x > TAN_3_PI_8) {
            return Math.PI / 2 - small(1 / x) + MORE_BITS;
        }
        return Math.PI / 4 + small((x - 1) / (x + 1)) + 0.5 * MORE_BITS;
    }

    private static double small(double x) {
        var square = x * x;
        double above = ABOVE[0];
        double below = square + BELOW[0];
        for (int i = 1; i < ABOVE.length; i++) {
            above = above * square + ABOVE[i];
            below = below * square + BELOW[i];
        }
        return x * (square * above / below) + x;
    }
}
