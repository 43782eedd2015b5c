package io.mimeseries.server.shadow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether two documents say the same: the order of members does not matter, numbers count by value and kind, the number of a shard in a text and a
 * version do not count.
 */
final class JsonComparison {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    private static final String LAST_DIGITS = "last digits";
    private static final String ARRIVAL = "time of arrival";
    private static final String GRANTS = "order of SHOW GRANTS";
    private static final List<String> COLUMNS_OF_GRANTS = List.of("database", "privilege");

    private final ArrivalTimes arrival;

    /** @param arrival the times that either server may have given to what came without one */
    JsonComparison(ArrivalTimes arrival) {
        this.arrival = arrival;
    }

    Verdict compare(String path, @Nullable Object real, @Nullable Object emulator) {
        if (real instanceof Map<?, ?> expected && emulator instanceof Map<?, ?> got) {
            return members(path, expected, got);
        }
        if (real instanceof List<?> expected && emulator instanceof List<?> got) {
            return elements(path, expected, got, -1);
        }
        if (real instanceof JsonReader.Numeral expected && emulator instanceof JsonReader.Numeral got) {
            return numbers(path, expected, got);
        }
        if (real instanceof String expected && emulator instanceof String got) {
            return Texts.withoutShards(expected).equals(Texts.withoutShards(got))
                    ? Verdict.SAME
                    : other(path, expected, got);
        }
        return Objects.equals(real, emulator) ? Verdict.SAME : other(path, real, emulator);
    }

    private Verdict members(String path, Map<?, ?> real, Map<?, ?> emulator) {
        if (!real.keySet().equals(emulator.keySet())) {
            return Verdict.different(path + ": members " + real.keySet() + ", the emulator has " + emulator.keySet());
        }
        var verdict = Verdict.SAME;
        for (var member : real.entrySet()) {
            var name = String.valueOf(member.getKey());
            var got = emulator.get(member.getKey());
            var below = path + "/" + name;
            if (name.equals("values") && member.getValue() instanceof List<?> rows && got instanceof List<?> others) {
                verdict = verdict.and(rows(below, rows, others, real.get("columns")));
            } else if (!name.equals("version")) {
                verdict = verdict.and(compare(below, member.getValue(), got));
            }
        }
        return verdict;
    }

    private Verdict rows(String path, List<?> real, List<?> emulator, @Nullable Object columns) {
        int time = columns instanceof List<?> names ? names.indexOf("time") : -1;
        if (real.size() != emulator.size()) {
            return Verdict.different(path + ": " + real.size() + " rows, the emulator has " + emulator.size());
        }
        if (COLUMNS_OF_GRANTS.equals(columns)
                && !real.equals(emulator)
                && sorted(real).equals(sorted(emulator))) {
            // the real server keeps them in a map and draws their order anew each time
            return Verdict.known(GRANTS);
        }
        var verdict = Verdict.SAME;
        for (int i = 0; i < real.size(); i++) {
            var below = path + "/" + i;
            verdict = verdict.and(
                    real.get(i) instanceof List<?> row && emulator.get(i) instanceof List<?> other
                            ? elements(below, row, other, time)
                            : compare(below, real.get(i), emulator.get(i)));
        }
        return verdict;
    }

    private static List<String> sorted(List<?> rows) {
        return rows.stream().map(String::valueOf).sorted().toList();
    }

    /** @param time the index of the element that is a point's time, -1 for none */
    private Verdict elements(String path, List<?> real, List<?> emulator, int time) {
        if (real.size() != emulator.size()) {
            return Verdict.different(path + ": " + real.size() + " elements, the emulator has " + emulator.size());
        }
        var verdict = Verdict.SAME;
        for (int i = 0; i < real.size(); i++) {
            var one = compare(path + "/" + i, real.get(i), emulator.get(i));
            if (one.isDifferent() && i == time && arrival.areBoth(real.get(i), emulator.get(i))) {
                one = Verdict.known(ARRIVAL);
            }
            verdict = verdict.and(one);
        }
        return verdict;
    }

    private static Verdict numbers(String path, JsonReader.Numeral real, JsonReader.Numeral emulator) {
        int order = real.value().compareTo(emulator.value());
        if (order == 0 && real.isFloat() == emulator.isFloat()) {
            return Verdict.SAME;
        }
        boolean isNear = (real.isFloat() || emulator.isFloat())
                && real.value()
                                .subtract(emulator.value())
                                .abs()
                                .compareTo(real.value().abs().multiply(TOLERANCE, MathContext.DECIMAL64))
                        <= 0;
        return order != 0 && isNear ? Verdict.known(LAST_DIGITS) : other(path, real, emulator);
    }

    private static Verdict other(String path, @Nullable Object real, @Nullable Object emulator) {
        return Verdict.different(path + ": " + Texts.shortened(String.valueOf(real)) + ", the emulator has "
                + Texts.shortened(String.valueOf(emulator)));
    }
}
