package io.mimeseries.server.web;

import io.mimeseries.server.format.ByteSink;
import java.math.BigDecimal;

/** Metrics in Prometheus' text format, with numbers as Go's {@code 'g'} format spells them. */
final class MetricsText {
    private static final int LARGEST_PLAIN_EXPONENT = 5;
    private static final int SMALLEST_PLAIN_EXPONENT = -4;

    private final ByteSink out = new ByteSink(4096);

    /** A metric of one value. */
    MetricsText metric(String name, String type, String help, double value) {
        head(name, type, help);
        return sample(name, value);
    }

    MetricsText head(String name, String type, String help) {
        out.putAscii("# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n");
        return this;
    }

    /** @param name with its labels, if it has any */
    MetricsText sample(String name, double value) {
        out.putUtf8(name + " " + number(value) + "\n");
        return this;
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    /** With an exponent below 1e-4 and from a million on. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        var decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        var digits = decimal.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - decimal.scale();
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
            return decimal.toPlainString();
        }
        var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        var power = Integer.toString(Math.abs(exponent));
        return (value < 0 ? "-" : "")
                + mantissa
                + (exponent < 0 ? "e-" : "e+")
                + (power.length() == 1 ? "0" : "")
                + power;
    }
}
