package io.mimeseries.lineprotocol;

/** The first part of a line: the measurement and the tags. */
final class KeyRule {
    private KeyRule() {}

    /** Returns the place of the blank after a valid key. */
    static int end(byte[] line, int from, int to) {
        if (from >= to || line[from] == ',') {
            throw new MalformedLineException("missing measurement");
        }
        var at = measurementEnd(line, from + 1, to);
        if (line[at] == ' ') {
            return at;
        }
        var nameEnd = at;
        while (line[at] == ',') {
            at = tagValueEnd(line, tagKeyEnd(line, at + 1, to) + 1, to);
        }
        checkDuplicates(line, nameEnd, at);
        return at;
    }

    private static int measurementEnd(byte[] line, int from, int to) {
        for (var at = from; at < to; at++) {
            if ((line[at] == ',' || line[at] == ' ') && line[at - 1] != '\\') {
                return at;
            }
        }
        throw new MalformedLineException("missing fields");
    }

    private static int tagKeyEnd(byte[] line, int from, int to) {
        if (from >= to || line[from] == ' ' || line[from] == ',' || line[from] == '=') {
            throw new MalformedLineException("missing tag key");
        }
        for (var at = from + 1; at < to; at++) {
            if (line[at - 1] != '\\') {
                if (line[at] == '=') {
                    return at;
                }
                if (line[at] == ' ' || line[at] == ',') {
                    break;
                }
            }
        }
        throw new MalformedLineException("missing tag value");
    }

    private static int tagValueEnd(byte[] line, int from, int to) {
        if (from >= to || line[from] == ',' || line[from] == ' ') {
            throw new MalformedLineException("missing tag value");
        }
        for (var at = from + 1; at < to; at++) {
            if (line[at - 1] != '\\') {
                if (line[at] == '=') {
                    throw new MalformedLineException("invalid tag format");
                }
                if (line[at] == ',' || line[at] == ' ') {
                    return at;
                }
            }
        }
        throw new MalformedLineException("missing fields");
    }

    private static void checkDuplicates(byte[] line, int nameEnd, int end) {
        var starts = KeyParts.tagStarts(line, nameEnd, end);
        for (var i = 1; i < starts.length; i++) {
            if (KeyParts.compareTagKeys(line, starts[i - 1], starts[i], end) == 0) {
                throw new MalformedLineException("duplicate tags");
            }
        }
    }
}
