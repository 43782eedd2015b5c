package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.type.LeadingInteger;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code METRIC TIMESTAMP VALUE TAG=VALUE …}, a line a point (read from 3.x' {@code clientSmlTelnet.c}, texts recorded). */
final class TelnetReader {
    private static final byte[] VALUE = "_value".getBytes(StandardCharsets.US_ASCII);

    private final byte[] buffer;
    private final Precision precision;
    private final long now;
    private final String tableNameKey;
    private final PointBatch points = new PointBatch();
    private final WordTable words = new WordTable();
    private final Map<Integer, Series> series = new HashMap<>();
    private int at;
    private int end;

    /** @param now in nanoseconds since 1970 */
    TelnetReader(byte[] buffer, Precision precision, long now, String tableNameKey) {
        this.buffer = buffer;
        this.precision = precision;
        this.now = now;
        this.tableNameKey = tableNameKey;
        points.use(words, words);
    }

    Points read(int from, int to) {
        for (int start = from; start < to; start = end + 1) {
            end = start;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            at = start;
            if (LineReader.skipBlanks(buffer, start, end) < end) {
                line();
            }
        }
        return new Points(points, 1, key -> series.get(key.id()));
    }

    private void line() {
        int metric = element();
        int metricEnd = at;
        SchemalessErrors.checkMeasurement(metric < 0 ? 0 : metricEnd - metric);
        int timestamp = element();
        if (timestamp < 0) {
            throw ErrorCode.INVALID_DATA_FORMAT.error("SML telnet invalid timestamp:" + rest(at));
        }
        long time = time(new String(buffer, timestamp, at - timestamp, StandardCharsets.ISO_8859_1));
        int value = element();
        if (value < 0) {
            throw ErrorCode.INVALID_VALUE_IN_CLIENT.error("SML telnet invalid value:" + rest(at));
        }
        ValueText.add(points, words.intern(VALUE, 0, VALUE.length), buffer, value, at, end);
        int tags = blanks(at);
        if (tags == end) {
            throw ErrorCode.INVALID_VALUE_IN_CLIENT.error("SML telnet invalid tags:" + rest(at));
        }
        points.addPoint(words.word(key(metric, metricEnd, tags)), time);
    }

    /** The next word that a blank follows: where it begins, then {@code at} is its end; negative if there is none. */
    private int element() {
        int start = blanks(at);
        at = start;
        while (at < end && buffer[at] != ' ') {
            at++;
        }
        return at == end ? -1 : start;
    }

    private int blanks(int from) {
        int next = from;
        while (next < end && buffer[next] == ' ') {
            next++;
        }
        return next;
    }

    private String rest(int from) {
        return Spelling.rest(buffer, from, end);
    }

    private long time(String text) {
        if (text.equals("0")) {
            return now / precision.nanoseconds();
        }
        long unit = GuessedUnit.ofDigits(text.length());
        var number = LeadingInteger.signed(text, 0, text.length());
        if (unit == 0 || number.end() != text.length() || number.value() < 0) {
            throw ErrorCode.INVALID_TIMESTAMP_FORMAT.error("SML telnet parse timestamp failed:" + rest(at));
        }
        return GuessedUnit.kept(number.value(), unit, precision);
    }

    private int key(int metric, int metricEnd, int tags) {
        var text = new ByteArrayOutputStream(metricEnd - metric + end - tags + 1);
        text.write(buffer, metric, metricEnd - metric);
        text.write(' ');
        text.write(buffer, tags, end - tags);
        var bytes = text.toByteArray();
        var word = words.intern(bytes, 0, bytes.length);
        if (!series.containsKey(word.id())) {
            series.put(word.id(), Series.of(Spelling.rest(buffer, metric, metricEnd), tags(tags), tableNameKey));
        }
        return word.id();
    }

    private List<Tag> tags(int from) {
        var found = new ArrayList<Tag>();
        int key = from;
        while (key < end) {
            int equals = equalsSign(key);
            int valueEnd = equals + 1;
            while (valueEnd < end && buffer[valueEnd] != ' ') {
                if (buffer[valueEnd] == '=') {
                    throw SchemalessErrors.invalidData(rest(valueEnd));
                }
                valueEnd++;
            }
            if (valueEnd == equals + 1) {
                throw ErrorCode.INVALID_VALUE_IN_CLIENT.error("invalid value:" + rest(valueEnd));
            }
            if (valueEnd - equals > SchemalessErrors.LONGEST_NCHAR) {
                throw SchemalessErrors.tooLong();
            }
            found.add(Tag.nchar(Spelling.rest(buffer, key, equals), Spelling.rest(buffer, equals + 1, valueEnd)));
            key = blanks(valueEnd);
        }
        return found;
    }

    private int equalsSign(int key) {
        for (int next = key; next < end; next++) {
            if (buffer[next] == ' ') {
                throw SchemalessErrors.invalidData(rest(next));
            }
            if (buffer[next] == '=') {
                SchemalessErrors.checkKey(next - key, rest(key));
                return next;
            }
        }
        throw SchemalessErrors.invalidKey(rest(key));
    }
}
