package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.LineDialect;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Word;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.type.LeadingInteger;
import java.nio.charset.StandardCharsets;

/**
 * Reads any line of line protocol as TDengine 3.3.7 does (read from its {@code clientSmlLine.c}, texts recorded). Lines end at every line feed; the first
 * malformed one ends the scan.
 */
final class LineReader implements LineDialect {
    private final WordTable keys;
    private final WordTable names;

    LineReader(WordTable keys, WordTable names) {
        this.keys = keys;
        this.names = names;
    }

    @Override
    public boolean number(PointBatch points, Word name, byte[] buffer, int from, int to) {
        return false;
    }

    @Override
    public boolean isPlainKey(byte[] buffer, int from, int end) {
        return false;
    }

    /** A written 0 stands for now. */
    @Override
    public boolean takesTime(long time) {
        return time > 0;
    }

    @Override
    public boolean stringsHaveLineEnds() {
        return false;
    }

    @Override
    public int scanLine(byte[] buffer, int from, int limit, long unit, long defaultTime, PointBatch points) {
        int end = from;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        int start = skipBlanks(buffer, from, end);
        if (start < end && buffer[from] != '#') {
            readLine(buffer, start, end, unit, defaultTime, points);
        }
        return end;
    }

    private void readLine(byte[] line, int start, int end, long unit, long defaultTime, PointBatch points) {
        int keyEnd = new LineKey(line, start, end).end();
        int at = fields(line, skipBlanks(line, keyEnd, end), end, points);
        long time = time(line, skipBlanks(line, at, end), end, unit, defaultTime);
        points.addPoint(keys.intern(line, start, keyEnd), time);
    }

    private int fields(byte[] line, int from, int end, PointBatch points) {
        if (from == end) {
            throw SchemalessErrors.noColumns();
        }
        int at = from;
        while (true) {
            int equals = keyEnd(line, at, end);
            SchemalessErrors.checkKey(equals == end ? 0 : equals - at, Spelling.rest(line, at, end));
            int valueEnd = valueEnd(line, equals + 1, end);
            if (valueEnd == equals + 1) {
                throw SchemalessErrors.emptyValue(Spelling.rest(line, valueEnd, end));
            }
            ValueText.add(points, names.intern(line, at, equals), line, equals + 1, valueEnd, end);
            if (valueEnd == end || line[valueEnd] == ' ') {
                return valueEnd;
            }
            at = valueEnd + 1;
        }
    }

    /** Where the equals sign behind a key stands, the line's end if there is none. */
    static int keyEnd(byte[] line, int from, int end) {
        for (int at = from; at < end; at++) {
            byte c = line[at];
            if ((c == ' ' || c == ',' || c == '=') && !Spelling.isEscaped(line, from, at)) {
                if (c == '=') {
                    return at;
                }
                throw SchemalessErrors.invalidData(Spelling.rest(line, at, end));
            }
        }
        return end;
    }

    private static int valueEnd(byte[] line, int from, int end) {
        boolean quoted = false;
        for (int at = from; at < end; at++) {
            byte c = line[at];
            if (c == '"' && !Spelling.isEscaped(line, from, at)) {
                quoted = !quoted;
            } else if (!quoted && (c == ' ' || c == ',') && !Spelling.isEscaped(line, from, at)) {
                return at;
            } else if (!quoted && c == '=' && !Spelling.isEscaped(line, from, at)) {
                throw SchemalessErrors.invalidData(Spelling.rest(line, at, end));
            }
        }
        if (quoted) {
            throw ErrorCode.INVALID_DATA_FORMAT.error("only one quote:" + Spelling.rest(line, from, end));
        }
        return end;
    }

    private static long time(byte[] line, int from, int end, long unit, long defaultTime) {
        int to = from;
        while (to < end && !isBlank(line[to])) {
            to++;
        }
        var text = new String(line, from, to - from, StandardCharsets.ISO_8859_1);
        if (text.isEmpty() || text.equals("0")) {
            return defaultTime;
        }
        var number = LeadingInteger.signed(text, 0, text.length());
        long time = number.value() * unit;
        boolean fits = !number.outOfRange() && Math.multiplyHigh(number.value(), unit) == time >> 63;
        if (number.end() != text.length() || !fits || time <= 0) {
            throw SchemalessErrors.invalidTimestamp(Spelling.rest(line, from, end));
        }
        return time;
    }

    static int skipBlanks(byte[] line, int from, int end) {
        int at = from;
        while (at < end && isBlank(line[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || ('\t' <= c && c <= '\r');
    }

    /** What a valid key says. */
    static Series series(Word key, String tableNameKey) {
        var bytes = key.bytes();
        var line = new LineKey(bytes, 0, bytes.length);
        return Series.of(line.measurement(), line.tags(), tableNameKey);
    }
}
