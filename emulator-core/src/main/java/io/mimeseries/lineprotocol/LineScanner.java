package io.mimeseries.lineprotocol;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads line protocol into a {@link PointBatch}.
 *
 * <p>Lines without escapes, odd blanks and new field names take the short way here, guided by what followed the last key and field name
 * before; the {@link LineDialect} reads every other line, and it alone judges what is malformed. Not safe for use by several threads,
 * but scanners of several threads may share their word tables.
 */
public final class LineScanner {
    private static final int NO = -1;
    /** Longer keys and names are left to the careful way, which knows the limit on their sum. */
    private static final int SHORT = 30_000;

    private final WordTable keys;
    private final WordTable names;
    private final LineDialect dialect;
    private final boolean stringsHaveLineEnds;
    private final PointBatch batch;

    private byte[] buffer = new byte[0];
    private int limit;
    private long unit = 1;
    private long defaultTime;

    private @Nullable Word key;
    private @Nullable Word firstName;
    private long time;
    /** Where the digits of the last time without a sign stand in the buffer: many lines have the same. */
    private int lastDigits;

    private int lastDigitsEnd;
    private long lastTime;

    /**
     * @param keys the series keys of what is written to
     * @param names its field names
     * @param batch where the points go
     */
    public LineScanner(WordTable keys, WordTable names, PointBatch batch) {
        this(keys, names, batch, new CarefulScanner(keys, names));
    }

    /** @param dialect which keeps its words in the same tables */
    public LineScanner(WordTable keys, WordTable names, PointBatch batch, LineDialect dialect) {
        this.keys = keys;
        this.names = names;
        this.batch = batch;
        this.dialect = dialect;
        this.stringsHaveLineEnds = dialect.stringsHaveLineEnds();
    }

    /**
     * Adds the points and malformed lines of {@code buffer[from..to)}.
     *
     * @param defaultTime of points without a timestamp, in nanoseconds
     */
    public void scan(byte[] text, int from, int to, Precision precision, long defaultTime) {
        scan(text, from, to, precision.nanoseconds(), defaultTime);
    }

    /**
     * The same with times in a unit of the caller's.
     *
     * @param newUnit what timestamps are multiplied by
     */
    public void scan(byte[] text, int from, int to, long newUnit, long defaultTime) {
        buffer = text;
        limit = to;
        batch.use(keys, names);
        unit = newUnit;
        this.defaultTime = defaultTime;
        lastDigits = from;
        lastDigitsEnd = from;
        var at = from;
        while (at < to) {
            var end = line(at);
            if (end == NO) {
                end = carefully(at);
            }
            at = end + 1;
        }
    }

    /** Reads the line at a place and returns where it ends, or {@link #NO} if it is not a plain one. */
    private int line(int from) {
        var before = key;
        var keyEnd = key(from);
        var at = keyEnd;
        if (at != NO) {
            at = fields(at + 1);
        }
        if (at != NO) {
            at = timestamp(at);
        }
        if (at != NO && key == null) {
            key = newKey(from, keyEnd);
        }
        var found = key;
        if (at == NO || found == null) {
            key = before;
            return NO;
        }
        learn(before, found);
        batch.addPoint(found, time);
        return at;
    }

    private int carefully(int from) {
        batch.abandonPoint();
        var points = batch.points();
        var end = dialect.scanLine(buffer, from, limit, unit, defaultTime, batch);
        if (batch.points() > points) {
            var before = key;
            key = batch.key(points);
            learn(before, batch.key(points));
            firstName = batch.name(batch.firstField(points));
            for (var field = batch.firstField(points) + 1; field < batch.fieldEnd(points); field++) {
                learn(batch.name(field - 1), batch.name(field));
            }
        }
        return end;
    }

    private static void learn(@Nullable Word word, Word follower) {
        if (word != null && word.follower != follower) {
            word.follower = follower;
        }
    }

    /** Finds the key, null if it is new, and returns where it ends. */
    private int key(int from) {
        var guess = key == null ? null : key.follower;
        if (guess != null && guess.standsAt(buffer, from, limit, (byte) ' ')) {
            key = guess;
            return from + guess.length();
        }
        var end = keyEnd(from);
        if (end == NO) {
            return NO;
        }
        key = keys.find(buffer, from, end);
        return end;
    }

    /** Keeps the key of a line that is plain but for it, null if it is for the careful way. */
    private @Nullable Word newKey(int from, int end) {
        return dialect.isPlainKey(buffer, from, end) ? keys.intern(buffer, from, end) : null;
    }

    /** A known key was found valid when it came first; so it is enough to see where this one ends. */
    private int keyEnd(int from) {
        var end = Math.min(limit, from + SHORT);
        for (var at = from; at < end; at++) {
            switch (buffer[at]) {
                case ' ' -> {
                    return at == from ? NO : at;
                }
                case '\n', '\\' -> {
                    return NO;
                }
                default -> {
                    // part of the key
                }
            }
        }
        return NO;
    }

    private int fields(int from) {
        if (from >= limit || Values.isBlank(buffer[from])) {
            return NO;
        }
        var at = from;
        var guess = firstName;
        for (Word before = null; ; ) {
            var name = name(guess, at);
            if (name == null) {
                return NO;
            }
            if (before == null) {
                firstName = name;
            } else {
                learn(before, name);
            }
            at = value(name, at + name.length() + 1);
            if (at == NO || at >= limit || buffer[at] != ',') {
                return at;
            }
            at++;
            before = name;
            guess = name.follower;
        }
    }

    private @Nullable Word name(@Nullable Word guess, int from) {
        if (guess != null && guess.length() > 0 && guess.standsAt(buffer, from, limit, (byte) '=')) {
            return guess;
        }
        var end = Math.min(limit, from + SHORT);
        for (var at = from; at < end; at++) {
            switch (buffer[at]) {
                case '=' -> {
                    return at == from ? null : names.find(buffer, from, at);
                }
                case ' ', ',', '\n', '\\', '"' -> {
                    return null;
                }
                default -> {
                    // part of the name
                }
            }
        }
        return null;
    }

    /** Reads a value and returns the place after it, where a comma, a blank or the end of the line stands. */
    private int value(Word name, int from) {
        if (from >= limit) {
            return NO;
        }
        return switch (buffer[from]) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '.' -> number(name, from);
            case '"' -> string(name, from + 1);
            case 't', 'T', 'f', 'F' -> truth(name, from);
            default -> NO;
        };
    }

    private int number(Word name, int from) {
        var negative = buffer[from] == '-';
        var at = negative ? from + 1 : from;
        var first = at;
        var mantissa = 0L;
        var point = NO;
        for (; at < limit; at++) {
            var digit = buffer[at] - '0';
            if (digit >= 0 && digit <= 9) {
                mantissa = mantissa * 10 + digit;
            } else if (digit == '.' - '0' && point == NO) {
                point = at;
            } else {
                break;
            }
        }
        var digits = at - first - (point == NO ? 0 : 1);
        if (digits == 0 || digits > 18) {
            return longNumber(name, from, at);
        }
        if (endsValue(at)) {
            var fraction = point == NO ? 0 : at - point - 1;
            var value = Decimals.scales(mantissa, fraction)
                    ? Decimals.scale(mantissa, fraction)
                    : Decimals.parse(buffer, first, at);
            batch.addDouble(name, negative ? -value : value);
            return at;
        }
        if (buffer[at] == 'i' && point == NO && endsValue(at + 1)) {
            batch.addLong(name, negative ? -mantissa : mantissa);
            return at + 1;
        }
        return longNumber(name, from, at);
    }

    /** Numbers with an exponent or many digits. */
    private int longNumber(Word name, int from, int seen) {
        var end = seen;
        while (!endsValue(end)) {
            end++;
        }
        return dialect.number(batch, name, buffer, from, end) ? end : NO;
    }

    private int string(Word name, int from) {
        for (var at = from; at < limit; at++) {
            if (buffer[at] == '"') {
                if (!endsValue(at + 1)) {
                    return NO;
                }
                batch.addString(name, Utf8.decode(buffer, from, at));
                return at + 1;
            }
            if (buffer[at] == '\\' || (buffer[at] == '\n' && !stringsHaveLineEnds)) {
                return NO;
            }
        }
        return NO;
    }

    private int truth(Word name, int from) {
        var end = from + 1;
        while (!endsValue(end)) {
            end++;
        }
        if (!Values.isBoolean(buffer, from, end)) {
            return NO;
        }
        batch.addBoolean(name, Values.isTrue(buffer[from]));
        return end;
    }

    private boolean endsValue(int at) {
        return at >= limit || buffer[at] == ',' || buffer[at] == ' ' || buffer[at] == '\n';
    }

    private int timestamp(int from) {
        if (from >= limit || buffer[from] == '\n') {
            time = defaultTime;
            return from;
        }
        var at = from + 1;
        var sameEnd = at + lastDigitsEnd - lastDigits;
        if (sameEnd > at
                && sameEnd < limit
                && buffer[sameEnd] == '\n'
                && Arrays.equals(buffer, lastDigits, lastDigitsEnd, buffer, at, sameEnd)) {
            time = lastTime;
            return sameEnd;
        }
        var negative = at < limit && buffer[at] == '-';
        if (negative) {
            at++;
        }
        var first = at;
        var value = 0L;
        for (; at < limit; at++) {
            var digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        var digits = at - first;
        if (digits == 0 || digits > 19 || value < 0 || (at < limit && buffer[at] != '\n')) {
            return NO;
        }
        value = negative ? -value : value;
        if (unit != 1 && Math.multiplyHigh(value, unit) != (value * unit) >> 63) {
            return NO;
        }
        time = value * unit;
        if (!dialect.takesTime(time)) {
            return NO;
        }
        if (!negative) {
            lastDigits = first;
            lastDigitsEnd = at;
            lastTime = time;
        }
        return at;
    }
}
