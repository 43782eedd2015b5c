package io.mimeseries.lineprotocol;

import java.util.Arrays;

/** Reads any line as InfluxDB 1.6.7 does, step by step, with its reasons where it is malformed. */
final class CarefulScanner implements LineDialect {
    /** The longest series key and field name together, with the four bytes that the real server puts between them. */
    private static final int MAX_KEY = 65_535;

    private static final int SEPARATOR = 4;

    private final WordTable keys;
    private final WordTable names;

    CarefulScanner(WordTable keys, WordTable names) {
        this.keys = keys;
        this.names = names;
    }

    @Override
    public boolean isPlainKey(byte[] buffer, int from, int end) {
        if (buffer[from] == '#' || Values.isBlank(buffer[from])) {
            return false;
        }
        try {
            return KeyRule.end(buffer, from, end + 1) == end;
        } catch (MalformedLineException e) {
            return false;
        }
    }

    @Override
    public boolean takesTime(long time) {
        return Values.MIN_TIME <= time && time <= Values.MAX_TIME;
    }

    @Override
    public boolean stringsHaveLineEnds() {
        return true;
    }

    @Override
    public int scanLine(byte[] buffer, int from, int limit, long unit, long defaultTime, PointBatch batch) {
        var end = lineEnd(buffer, from, limit);
        var start = skipBlanks(buffer, from, end);
        if (start < end && buffer[start] != '#') {
            // an escaped or quoted line end that is the last byte is stripped too
            var to = buffer[end - 1] == '\n' ? end - 1 : end;
            try {
                point(buffer, start, to, unit, defaultTime, batch);
            } catch (MalformedLineException e) {
                batch.abandonPoint();
                batch.addMalformed(new MalformedLine(Arrays.copyOfRange(buffer, start, to), e.reason()));
            }
        }
        return end;
    }

    /** Lines end at a line feed that is neither escaped nor in quotes, where quotes count from the first blank on. */
    private static int lineEnd(byte[] buffer, int from, int limit) {
        var quoted = false;
        var fields = false;
        var equals = 0;
        var commas = 0;
        for (var at = from; at < limit; at++) {
            switch (buffer[at]) {
                case '\\' -> at++;
                case ' ' -> fields = true;
                case '=' -> equals += fields && !quoted ? 1 : 0;
                case ',' -> commas += fields && !quoted ? 1 : 0;
                case '"' -> quoted ^= fields && equals > commas;
                case '\n' -> {
                    if (!quoted) {
                        return at;
                    }
                }
                default -> {
                    // part of the line
                }
            }
        }
        return limit;
    }

    private void point(byte[] line, int from, int to, long unit, long defaultTime, PointBatch batch) {
        var keyEnd = KeyRule.end(line, from, to);
        if (keyEnd - from > MAX_KEY) {
            throw tooLong(keyEnd - from);
        }
        var fields = skipBlanks(line, keyEnd, to);
        var fieldsEnd = FieldsRule.end(line, fields, to);
        checkNames(line, fields, fieldsEnd, keyEnd - from);
        var time = time(line, skipBlanks(line, fieldsEnd, to), to, unit, defaultTime);
        addFields(line, fields, fieldsEnd, batch);
        batch.addPoint(keys.intern(line, from, keyEnd), time);
    }

    private static void checkNames(byte[] line, int from, int to, int keyLength) {
        for (var at = from; at < to; ) {
            var equals = Escapes.unescaped(line, at, to, '=');
            if (equals > to - 2) {
                throw new MalformedLineException("invalid value: field-key=" + Utf8.decode(line, at, equals));
            }
            var length = keyLength + SEPARATOR + equals - at;
            if (length > MAX_KEY) {
                throw tooLong(length);
            }
            at = valueEnd(line, equals + 1, to) + 1;
        }
    }

    private static MalformedLineException tooLong(int length) {
        return new MalformedLineException("max key length exceeded: " + length + " > " + MAX_KEY);
    }

    private void addFields(byte[] line, int from, int to, PointBatch batch) {
        for (var at = from; at < to; ) {
            var equals = Escapes.unescaped(line, at, to, '=');
            var end = valueEnd(line, equals + 1, to);
            var name = names.intern(line, at, equals);
            var first = line[equals + 1];
            if (first == '"') {
                batch.addString(name, Escapes.string(line, equals + 2, end - 1));
            } else if (Values.startsNumber(first)) {
                addNumber(batch, name, line, equals + 1, end);
            } else {
                batch.addBoolean(name, Values.isTrue(first));
            }
            at = end + 1;
        }
    }

    @Override
    public boolean number(PointBatch batch, Word name, byte[] buffer, int from, int to) {
        if (Values.numberFault(buffer, from, to) != null) {
            return false;
        }
        addNumber(batch, name, buffer, from, to);
        return true;
    }

    private static void addNumber(PointBatch batch, Word name, byte[] buffer, int from, int to) {
        if (buffer[to - 1] == 'i') {
            batch.addLong(name, Values.parseLong(buffer, from, to - 1));
        } else {
            batch.addDouble(name, Decimals.parse(buffer, from, to));
        }
    }

    private static int valueEnd(byte[] line, int from, int to) {
        var quoted = false;
        var at = from;
        for (; at < to && (quoted || line[at] != ','); at++) {
            if (line[at] == '\\' && at + 1 < to && (line[at + 1] == '"' || line[at + 1] == '\\')) {
                at++;
            } else if (line[at] == '"') {
                quoted = !quoted;
            }
        }
        return at;
    }

    private static long time(byte[] line, int from, int to, long unit, long defaultTime) {
        var end = from;
        while (end < to && line[end] != ' ' && line[end] != '\n') {
            if (!Values.isDigit(line[end]) && (end > from || line[end] != '-')) {
                throw new MalformedLineException("bad timestamp");
            }
            end++;
        }
        if (end == from) {
            return defaultTime;
        }
        var time = scaled(line, from, end, unit);
        for (var at = end; at < to; at++) {
            if (line[at] != ' ') {
                throw new MalformedLineException("point is invalid");
            }
        }
        return time;
    }

    private static long scaled(byte[] line, int from, int to, long unit) {
        if (!Values.parsesAsLong(line, from, to)) {
            var text = Values.ascii(line, from, to);
            throw new MalformedLineException(
                    text.equals("-") ? "strconv.ParseInt: parsing \"-\": invalid syntax" : Values.outOfRange(text));
        }
        var value = Values.parseLong(line, from, to);
        var time = value * unit;
        if (Math.multiplyHigh(value, unit) != time >> 63 || time < Values.MIN_TIME || time > Values.MAX_TIME) {
            throw new MalformedLineException("time outside range " + Values.MIN_TIME + " - " + Values.MAX_TIME);
        }
        return time;
    }

    private static int skipBlanks(byte[] buffer, int from, int to) {
        var at = from;
        while (at < to && Values.isBlank(buffer[at])) {
            at++;
        }
        return at;
    }
}
