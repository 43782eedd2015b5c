package io.mimeseries.tdengine.function.math;

/** Numbers rounded to so many decimal digits, as C computes it: in floats for floats. */
final class Rounding {
    private Rounding() {}

    /** Half away from zero. */
    static double round(double value) {
        double magnitude = Math.abs(value);
        double whole = Math.floor(magnitude);
        return Math.copySign(magnitude - whole >= 0.5 ? whole + 1 : whole, value);
    }

    /** Towards zero. */
    static double truncate(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    /** @param digits behind the point; before it if negative */
    static double apply(Whole whole, double value, double digits) {
        double scale = Math.pow(10, digits);
        double scaled = value * scale;
        return digits >= 0 && Math.abs(scaled) > Double.MAX_VALUE ? value : whole.apply(scaled) / scale;
    }

    /** As {@link #apply}, in floats. */
    static float applyFloat(Whole whole, float value, float digits) {
        float scale = (float) Math.pow(10, digits);
        float scaled = value * scale;
        return digits >= 0 && Math.abs(scaled) > Float.MAX_VALUE ? value : (float) whole.apply(scaled) / scale;
    }

    /** Makes a number whole. */
    interface Whole {
        double apply(double value);
    }
}
