package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/** Measurement and tags at the beginning of a line, where no quotes count. */
final class LineKey {
    private final byte[] line;
    private final int from;
    private final int limit;
    private final int measurementEnd;
    private final List<Tag> tags = new ArrayList<>();
    private final int end;

    /** @param limit the end of the line, or of a key that is known to be valid */
    LineKey(byte[] line, int from, int limit) {
        this.line = line;
        this.from = from;
        this.limit = limit;
        if (line[from] == ',') {
            throw ErrorCode.INVALID_DATA_FORMAT.error();
        }
        measurementEnd = partEnd(from);
        SchemalessErrors.checkMeasurement(measurementEnd - from);
        end = measurementEnd == limit || line[measurementEnd] == ' ' ? measurementEnd : readTags(measurementEnd + 1);
    }

    String measurement() {
        return Spelling.unescape(line, from, measurementEnd, Spelling.MEASUREMENT);
    }

    List<Tag> tags() {
        return tags;
    }

    /** Where the blank behind the key stands. */
    int end() {
        return end;
    }

    /** A comma or blank without a backslash. */
    private int partEnd(int start) {
        int at = start;
        while (at < limit && !((line[at] == ',' || line[at] == ' ') && !Spelling.isEscaped(line, start, at))) {
            at++;
        }
        return at;
    }

    private int readTags(int start) {
        int at = start;
        while (at < limit && line[at] != ' ') {
            int equals = LineReader.keyEnd(line, at, limit);
            SchemalessErrors.checkKey(equals == limit ? 0 : equals - at, Spelling.rest(line, at, limit));
            int valueEnd = partEnd(equals + 1);
            requireValue(equals + 1, valueEnd);
            tags.add(Tag.nchar(
                    Spelling.unescape(line, at, equals, Spelling.KEY),
                    Spelling.unescape(line, equals + 1, valueEnd, Spelling.KEY)));
            if (valueEnd == limit || line[valueEnd] == ' ') {
                return valueEnd;
            }
            at = valueEnd + 1;
        }
        return at;
    }

    private void requireValue(int start, int valueEnd) {
        for (int at = start; at < valueEnd; at++) {
            if (line[at] == '=' && !Spelling.isEscaped(line, start, at)) {
                throw SchemalessErrors.invalidData(Spelling.rest(line, at, limit));
            }
        }
        if (start == valueEnd) {
            throw SchemalessErrors.emptyValue(Spelling.rest(line, start, limit));
        }
        if (valueEnd - start > SchemalessErrors.LONGEST_NCHAR) {
            throw SchemalessErrors.tooLong();
        }
    }
}
