package io.mimeseries.tdengine.type;

import org.jspecify.annotations.Nullable;

/** Reads timestamps as INSERT, TAGS and SET TAG write them: one token, or a timestamp and a duration with {@code +} or {@code -} between them. */
public final class TimestampReader {
    private final Times times;

    public TimestampReader(Times times) {
        this.times = times;
    }

    /** One token alone; fails with {@link InvalidValueException}. */
    public long read(TokenKind kind, String text) {
        if (kind == TokenKind.DURATION) {
            throw invalid();
        }
        return timestamp(kind, text);
    }

    /** Two tokens; the second one may be the timestamp only behind {@code +}. */
    public long read(TokenKind kind, String text, boolean minus, TokenKind secondKind, String second) {
        if (kind == TokenKind.DURATION) {
            if (secondKind == TokenKind.DURATION || minus) {
                throw invalid();
            }
            return duration(text) + timestamp(secondKind, second);
        }
        if (secondKind != TokenKind.DURATION) {
            throw invalid();
        }
        long length = duration(second);
        return timestamp(kind, text) + (minus ? -length : length);
    }

    private long timestamp(TokenKind kind, String text) {
        return switch (kind) {
            case NOW -> times.nowTimestamp();
            case TODAY -> times.todayTimestamp();
            case INTEGER, OTHER_BASE -> whole(text);
            case STRING -> string(text);
            case FLOAT, BOOL, NULL, DURATION -> throw invalid();
        };
    }

    private long string(String text) {
        if (text.equalsIgnoreCase("now") || text.equalsIgnoreCase("now()")) {
            return times.nowTimestamp();
        }
        if (text.equalsIgnoreCase("today") || text.equalsIgnoreCase("today()")) {
            return times.todayTimestamp();
        }
        var parsed = times.parse(text);
        return parsed != null ? parsed : whole(text);
    }

    private static long whole(String text) {
        @Nullable WholeNumber number = null;
        if (!text.isEmpty()) {
            var plain = WholeNumber.signed(TokenKind.INTEGER, text, 0, text.length());
            number = plain.isValid() || !hasBase(text)
                    ? plain
                    : WholeNumber.signed(TokenKind.OTHER_BASE, text, 0, text.length());
        }
        if (number == null || !number.isValid()) {
            throw invalid();
        }
        return number.value();
    }

    private static boolean hasBase(String text) {
        int start = LeadingInteger.afterSign(text, 0, text.length());
        return start + 1 < text.length() && text.charAt(start) == '0' && "xXbB".indexOf(text.charAt(start + 1)) >= 0;
    }

    private long duration(String text) {
        var span = TimeSpan.parse(text);
        if (span == null || span.isCalendar()) {
            throw invalid();
        }
        return span.in(times.precision());
    }

    private static InvalidValueException invalid() {
        return InvalidValueException.because("invalid timestamp");
    }
}
