package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.ast.Duration;
import io.mimeseries.grammar.iotdb.ast.Duration.Unit;
import java.util.ArrayList;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads durations. */
final class Durations {
    private Durations() {}

    static @Nullable Duration ofOptional(@Nullable Token token) {
        return token == null ? null : of(token.getText());
    }

    static @Nullable Duration ofOptional(@Nullable TerminalNode token) {
        return token == null ? null : of(token.getText());
    }

    /** @param text as the lexer takes it: amounts with units behind them */
    static Duration of(String text) {
        var parts = new ArrayList<Duration.Part>();
        int at = 0;
        while (at < text.length()) {
            long amount = 0;
            for (; isDigit(text.charAt(at)); at++) {
                amount = amount * 10 + (text.charAt(at) - '0');
            }
            int unit = at;
            while (at < text.length() && !isDigit(text.charAt(at))) {
                at++;
            }
            parts.add(new Duration.Part(amount, unit(text.substring(unit, at))));
        }
        return new Duration(text, parts);
    }

    private static Unit unit(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y" -> Unit.YEAR;
            case "mo" -> Unit.MONTH;
            case "w" -> Unit.WEEK;
            case "d" -> Unit.DAY;
            case "h" -> Unit.HOUR;
            case "m" -> Unit.MINUTE;
            case "s" -> Unit.SECOND;
            case "ms" -> Unit.MILLISECOND;
            case "us" -> Unit.MICROSECOND;
            case "ns" -> Unit.NANOSECOND;
            default -> throw new IllegalArgumentException("unit " + text);
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
