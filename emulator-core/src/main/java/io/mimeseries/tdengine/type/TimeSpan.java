package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.Precision;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A duration such as {@code 10s}.
 *
 * @param amount how many units
 * @param unit {@code b} nanoseconds, {@code u} microseconds, {@code a} milliseconds, {@code s}, {@code m}, {@code h}, {@code d}, {@code w}, {@code n}
 *     months or {@code y} years
 */
public record TimeSpan(long amount, char unit) {
    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final int MONTHS_OF_YEAR = 12;

    /** What a duration says; null if there is none, its amount is too large or its unit unknown. */
    public static @Nullable TimeSpan parse(String text) {
        int last = text.length() - 1;
        if (last < 1) {
            return null;
        }
        var number = LeadingInteger.signed(text, 0, last);
        char unit = Character.toLowerCase(text.charAt(last));
        return number.end() == last && !number.outOfRange() && "buasmhdwny".indexOf(unit) >= 0
                ? new TimeSpan(number.value(), unit)
                : null;
    }

    /** Whether its length depends on where it begins: months and years. */
    public boolean isCalendar() {
        return unit == 'n' || unit == 'y';
    }

    /** The length in a precision's units, cut towards zero; of months and years their number of months. */
    public long in(Precision precision) {
        return switch (unit) {
            case 'n' -> amount;
            case 'y' -> amount * MONTHS_OF_YEAR;
            case 'b' -> amount / precision.nanoseconds();
            case 'u' -> scale(1_000L, precision);
            case 'a' -> scale(1_000_000L, precision);
            default -> amount * (nanoseconds(unit) / precision.nanoseconds());
        };
    }

    /** The timestamp that is this much later, or earlier; one out of range stays as it is. */
    public long addTo(long timestamp, boolean minus, Precision precision, ZoneId zone) {
        long length = minus ? -in(precision) : in(precision);
        if (isCalendar()) {
            return CalendarMonths.add(timestamp, length, precision, zone);
        }
        double sum = (double) timestamp + length;
        return sum >= 0x1p63 || sum <= -0x1p63 ? timestamp : timestamp + length;
    }

    /** How many nanoseconds a unit of fixed length has; 0 of months and years. */
    public static long nanoseconds(char unit) {
        return switch (unit) {
            case 'b' -> 1;
            case 'u' -> 1_000L;
            case 'a' -> 1_000_000L;
            case 's' -> SECOND;
            case 'm' -> MINUTE;
            case 'h' -> HOUR;
            case 'd' -> DAY;
            case 'w' -> 7 * DAY;
            default -> 0;
        };
    }

    private long scale(long unitNanoseconds, Precision precision) {
        return unitNanoseconds >= precision.nanoseconds()
                ? amount * (unitNanoseconds / precision.nanoseconds())
                : amount / (precision.nanoseconds() / unitNanoseconds);
    }
}
