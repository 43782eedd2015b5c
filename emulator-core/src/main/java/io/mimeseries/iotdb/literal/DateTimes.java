package io.mimeseries.iotdb.literal;

import io.mimeseries.iotdb.IotDbVersion;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;

/**
 * Date times as IoTDB reads them: {@code 2017-11-01}, {@code 2017/11/01 00:00:00}, {@code 2017.11.01T00:00:00.123+08:00}. Days beyond the end of
 * a month mean its last day. IoTDB 1.0.1 takes three digits of a fraction, 1.3.2 three or more, of which milliseconds remain.
 */
final class DateTimes {
    private static final int DATE_LENGTH = 10;
    private static final int OFFSET_LENGTH = 6;
    private static final int MILLISECOND_DIGITS = 3;
    private static final int NANOSECOND_DIGITS = 9;

    private final DateTimeFormatter formatter;

    DateTimes(IotDbVersion version) {
        var builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        for (var dateSeparator : new char[] {'-', '/', '.'}) {
            for (var timeSeparator : new char[] {'T', ' '}) {
                // The real server reads this one pair by ISO_LOCAL_DATE, which wants two digits.
                var digits = dateSeparator == '-' && timeSeparator == ' ' ? 2 : 1;
                builder.appendOptional(dateTime(dateSeparator, timeSeparator, digits, version));
            }
        }
        formatter = builder.toFormatter();
    }

    /** Milliseconds since 1970; fails with a {@link DateTimeException} or {@link ArithmeticException}. */
    long parse(String text, ZoneOffset offset) {
        var utc = text.indexOf('Z');
        if (utc >= 0) {
            return parse(text.substring(0, utc) + "+00:00", offset);
        }
        var full = text.length() == DATE_LENGTH ? text + "T00:00:00" : text;
        if (!endsInOffset(full)) {
            full += offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        }
        return ZonedDateTime.parse(full, formatter).toInstant().toEpochMilli();
    }

    private static boolean endsInOffset(String text) {
        return text.length() - text.lastIndexOf('+') == OFFSET_LENGTH
                || text.length() - text.lastIndexOf('-') == OFFSET_LENGTH;
    }

    private static DateTimeFormatter dateTime(
            char dateSeparator, char timeSeparator, int digits, IotDbVersion version) {
        var fractionDigits = version.isAtLeast(IotDbVersion.V1_3_2) ? NANOSECOND_DIGITS : MILLISECOND_DIGITS;
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendValue(ChronoField.YEAR, 4, 19, SignStyle.NEVER)
                .appendLiteral(dateSeparator)
                .appendValue(ChronoField.MONTH_OF_YEAR, digits, 2, SignStyle.NEVER)
                .appendLiteral(dateSeparator)
                .appendValue(ChronoField.DAY_OF_MONTH, digits, 2, SignStyle.NEVER)
                .appendLiteral(timeSeparator)
                .appendValue(ChronoField.HOUR_OF_DAY, 2)
                .appendLiteral(':')
                .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
                .appendLiteral(':')
                .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
                .optionalStart()
                .appendLiteral('.')
                .appendFraction(ChronoField.NANO_OF_SECOND, MILLISECOND_DIGITS, fractionDigits, false)
                .optionalEnd()
                .appendOffsetId()
                .toFormatter();
    }
}
