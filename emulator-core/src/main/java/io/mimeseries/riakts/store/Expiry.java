package io.mimeseries.riakts.store;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.Cell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** When the rows of a table are gone: {@code WITH (expiration = 'enabled', default_time_to_live = '1d')}. */
final class Expiry {
    private Expiry() {}

    /** Milliseconds, or {@link Long#MAX_VALUE} where rows stay. */
    static long timeToLive(Map<String, Cell> properties) {
        var time = text(properties.getOrDefault("default_time_to_live", Cell.NULL));
        return isOn(properties.getOrDefault("expiration", Cell.NULL)) && !time.isEmpty() && !time.equals("unlimited")
                ? milliseconds(time)
                : Long.MAX_VALUE;
    }

    private static boolean isOn(Cell cell) {
        var text = text(cell);
        return cell == Cell.Bool.TRUE || text.equals("enabled") || text.equals("on") || text.equals("true");
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Varchar text ? text.value().text().toLowerCase(Locale.ROOT) : "";
    }

    private static long milliseconds(String text) {
        var total = BigDecimal.ZERO;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            int unitEnd = end;
            while (unitEnd < text.length() && Character.isLetter(text.charAt(unitEnd))) {
                unitEnd++;
            }
            if (end == at || unitEnd == end) {
                throw unknown(text);
            }
            total = total.add(number(text, at, end).multiply(unit(text, text.substring(end, unitEnd))));
            at = unitEnd;
        }
        return total.longValue();
    }

    private static BigDecimal number(String text, int start, int end) {
        try {
            return new BigDecimal(text.substring(start, end));
        } catch (NumberFormatException e) {
            throw unknown(text);
        }
    }

    private static BigDecimal unit(String text, String unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case "ms" -> 1L;
                    case "s" -> 1000L;
                    case "m" -> 60_000L;
                    case "h" -> 3_600_000L;
                    case "d" -> 86_400_000L;
                    case "w" -> 7 * 86_400_000L;
                    case "f" -> 14 * 86_400_000L;
                    default -> throw unknown(text);
                });
    }

    private static NotEmulatedException unknown(String text) {
        return new NotEmulatedException("default_time_to_live = '" + text + "'");
    }
}
