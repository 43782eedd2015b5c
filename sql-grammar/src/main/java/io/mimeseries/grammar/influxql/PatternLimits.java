package io.mimeseries.grammar.influxql;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a regular expression before it is compiled, because compiling takes time and stack without bound. The first three limits
 * and their texts are those of Go 1.19, with which influxd 1.6.7 is built; RE2/J has none of them. The others are ours, because of RE2/J: to
 * compile a literal takes it time by the square of the length (2 s for 100,000 letters), and to match recurses once for each choice.
 * What is ill-formed is left to the compiler.
 */
public final class PatternLimits {
    private static final int HEIGHT = 1_000;
    private static final int REPEATS = 1_000;
    private static final long SIZE = (128 << 20) / 40;

    static final int OUR_LENGTH = 20_000;
    static final int OUR_SIZE = 200_000;
    static final int OUR_FORKS = 3_000;

    private final String pattern;
    private final ArrayDeque<PatternGroup> groups = new ArrayDeque<>();
    private PatternGroup group = new PatternGroup(false);
    private PatternWeight whole = PatternWeight.NONE;
    private int at;

    private PatternLimits(String pattern) {
        this.pattern = pattern;
    }

    /**
     * @throws InfluxQlNotEmulatedException where the real server goes further
     * @return the real server's complaint, or null
     */
    public static @Nullable String complaint(String pattern) {
        var limits = new PatternLimits(pattern);
        var complaint = limits.scan();
        if (complaint == null) {
            limits.refuseOurs();
        }
        return complaint;
    }

    private @Nullable String scan() {
        while (at < pattern.length()) {
            int start = at;
            switch (pattern.charAt(at++)) {
                case '(' -> open();
                case ')' -> {
                    if (groups.isEmpty()) {
                        return null;
                    }
                    var closed = group.close();
                    group = groups.pop();
                    group.add(closed, false);
                }
                case '|' -> group.alternative();
                case '*' -> repeat(0, -1);
                case '+' -> repeat(1, -1);
                case '?' -> repeat(0, 1);
                case '{' -> count(start);
                case '[' -> charClass();
                case '\\' -> escape();
                default -> group.add(PatternWeight.ONE, true);
            }
            var weight = group.last();
            if (weight.repeats() > REPEATS) {
                return "invalid repeat count: `" + pattern.substring(start, at) + "`";
            }
            if (weight.height() > HEIGHT || weight.size() > SIZE) {
                return tooLarge(weight);
            }
        }
        if (!groups.isEmpty()) {
            return null;
        }
        whole = group.close();
        return whole.height() > HEIGHT || whole.size() > SIZE ? tooLarge(whole) : null;
    }

    private String tooLarge(PatternWeight weight) {
        var complaint = weight.height() > HEIGHT ? "expression nests too deeply" : "regexp/syntax: internal error";
        return complaint + ": `" + pattern + "`";
    }

    private void refuseOurs() {
        if (pattern.length() > OUR_LENGTH) {
            throw new InfluxQlNotEmulatedException("regular expressions longer than " + OUR_LENGTH + " characters");
        }
        if (whole.size() > OUR_SIZE) {
            throw new InfluxQlNotEmulatedException("regular expressions of more than " + OUR_SIZE + " instructions");
        }
        if (whole.forks() > OUR_FORKS) {
            throw new InfluxQlNotEmulatedException("regular expressions of more than " + OUR_FORKS + " choices");
        }
    }

    private void open() {
        boolean captures = true;
        if (pattern.startsWith("?", at)) {
            captures = pattern.startsWith("?P", at);
            int end = at;
            while (end < pattern.length() && "):>".indexOf(pattern.charAt(end)) < 0) {
                end++;
            }
            at = Math.min(pattern.length(), end + 1);
            if (pattern.startsWith(")", end)) {
                group.add(PatternWeight.NONE, false);
                return;
            }
        }
        groups.push(group);
        group = new PatternGroup(captures);
    }

    /** With the mark of a lazy quantifier. */
    private void repeat(int minimum, int maximum) {
        group.repeatLast(minimum, maximum);
        at += pattern.startsWith("?", at) ? 1 : 0;
    }

    /** {@code {2}}, {@code {2,}} or {@code {2,5}}; all else is a brace like any letter. */
    private void count(int start) {
        int end = pattern.indexOf('}', start);
        int comma =
                end < 0 || end - start > 10 ? -1 : pattern.substring(start, end).indexOf(',');
        int minimum = end < 0 ? -1 : number(start + 1, comma < 0 ? end : start + comma);
        int maximum = comma < 0 ? minimum : start + comma + 1 == end ? 0 : number(start + comma + 1, end);
        if (minimum < 0 || maximum < 0) {
            group.add(PatternWeight.ONE, true);
            return;
        }
        at = end + 1;
        repeat(minimum, comma >= 0 && start + comma + 1 == end ? -1 : maximum);
    }

    /** A count of up to four digits, or -1. */
    private int number(int start, int end) {
        if (end <= start || end - start > 4) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = pattern.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private void charClass() {
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            int named = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at + 2) : -1;
            at = named >= 0 ? named + 2 : at + (pattern.charAt(at) == '\\' ? 2 : 1);
        }
        at = Math.min(pattern.length(), at + 1);
        group.add(PatternWeight.ONE, false);
    }

    private void escape() {
        if (pattern.startsWith("Q", at)) {
            int end = pattern.indexOf("\\E", at);
            for (int i = at + 1; i < (end < 0 ? pattern.length() : end); i++) {
                group.add(PatternWeight.ONE, true);
            }
            at = end < 0 ? pattern.length() : end + 2;
            return;
        }
        boolean braces = at + 1 < pattern.length() && "pPx".indexOf(pattern.charAt(at)) >= 0;
        int end = braces && pattern.charAt(at + 1) == '{' ? pattern.indexOf('}', at) : at;
        at = Math.min(pattern.length(), (end < 0 ? at : end) + 1);
        group.add(PatternWeight.ONE, false);
    }
}
