package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Whether values are the recorded ones, by the types of their columns and by what the statement computes. */
final class CellComparison {
    /** Their results depend on the order in which values are added, or are estimates. */
    private static final Pattern LOOSE =
            Pattern.compile("(?i)\\b(apercentile|stddev\\w*|var_pop|var_samp|variance|twa|leastsquares)\\s*\\(");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

    private final boolean isLoose;
    private final boolean isLeastSquares;

    CellComparison(String sql) {
        isLoose = LOOSE.matcher(sql).find();
        isLeastSquares = sql.toLowerCase(Locale.ROOT).contains("leastsquares");
    }

    boolean same(List<String> types, JsonNode given, JsonNode expected) {
        if (given.size() != expected.size() || given.size() != types.size()) {
            return false;
        }
        for (int column = 0; column < types.size(); column++) {
            if (!same(types.get(column), given.get(column), expected.get(column))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String type, JsonNode given, JsonNode expected) {
        if (given.isNull() || expected.isNull()) {
            return given.isNull() && expected.isNull();
        }
        if (expected.isObject() && !type.equals("JSON")) {
            // what is not finite is null over REST
            return given.equals(expected);
        }
        return switch (type) {
            case "BOOL" -> given.isBoolean() && given.equals(expected);
            case "TINYINT",
                    "SMALLINT",
                    "INT",
                    "BIGINT",
                    "TINYINT UNSIGNED",
                    "SMALLINT UNSIGNED",
                    "INT UNSIGNED",
                    "BIGINT UNSIGNED" ->
                given.isIntegralNumber() && given.bigIntegerValue().equals(expected.bigIntegerValue());
            case "FLOAT" -> given.isNumber() && sameFloat(given, expected);
            case "DOUBLE" -> given.isNumber() && near(given.doubleValue(), expected.doubleValue());
            case "JSON" -> sameJson(given, expected);
            case "VARCHAR" ->
                given.isTextual()
                        && (given.equals(expected)
                                || (isLeastSquares && sameNumbers(given.asText(), expected.asText())));
            default -> given.isTextual() && given.equals(expected);
        };
    }

    /** The shortest form of a float, at most one unit in the last place away. */
    private static boolean sameFloat(JsonNode given, JsonNode expected) {
        float value = (float) given.doubleValue();
        float recorded = (float) expected.doubleValue();
        // JDK 17 has forms that are a digit too long
        return digits(given.decimalValue()) <= digits(new BigDecimal(Float.toString(value)))
                && (value == recorded || Math.abs(value - recorded) <= Math.ulp(recorded));
    }

    private static int digits(BigDecimal number) {
        return number.stripTrailingZeros().precision();
    }

    private boolean near(double given, double expected) {
        return isLoose ? near(given, expected, 1e-6, 1e-9) : near(given, expected, 1e-9, 1e-15);
    }

    private static boolean near(double given, double expected, double relative, double absolute) {
        double scale = Math.max(Math.abs(given), Math.abs(expected));
        return given == expected || Math.abs(given - expected) <= Math.max(relative * scale, absolute);
    }

    /** Texts that differ at most in the last digits of their numbers. */
    private static boolean sameNumbers(String given, String expected) {
        if (!NUMBER.matcher(given)
                .replaceAll("#")
                .equals(NUMBER.matcher(expected).replaceAll("#"))) {
            return false;
        }
        var left = numbers(given);
        var right = numbers(expected);
        for (int i = 0; i < right.size(); i++) {
            if (!near(left.get(i), right.get(i), 1e-6, 1e-6)) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> numbers(String text) {
        var numbers = new ArrayList<Double>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }

    private static boolean sameJson(JsonNode given, JsonNode expected) {
        if (given.isNumber() && expected.isNumber()) {
            return near(given.doubleValue(), expected.doubleValue(), 1e-12, 0);
        }
        if (given.isObject() && expected.isObject()) {
            return given.size() == expected.size()
                    && StreamSupport.stream(((Iterable<String>) expected::fieldNames).spliterator(), false)
                            .allMatch(name -> given.has(name) && sameJson(given.get(name), expected.get(name)));
        }
        if (given.isArray() && expected.isArray() && given.size() == expected.size()) {
            for (int i = 0; i < given.size(); i++) {
                if (!sameJson(given.get(i), expected.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return given.equals(expected);
    }
}
