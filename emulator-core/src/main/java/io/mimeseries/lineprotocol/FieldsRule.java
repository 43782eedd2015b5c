package io.mimeseries.lineprotocol;

/**
 * The second part of a line: the fields. The real server first walks over the whole part with rules of its own, in which any escaped
 * character is skipped and quotes count after an equals sign only; the values are taken apart later, by other rules.
 */
final class FieldsRule {
    private FieldsRule() {}

    /** Returns the end of the part that starts at {@code from}. */
    static int end(byte[] line, int from, int to) {
        var quoted = false;
        var equals = 0;
        var commas = 0;
        var at = from;
        while (at < to && (quoted || line[at] != ' ')) {
            var b = line[at];
            if (b == '\\' && at + 1 < to) {
                at += 2;
            } else if (b == '"' && equals > commas) {
                quoted = !quoted;
                at++;
            } else if (b == '=' && !quoted) {
                equals++;
                at = valueEnd(line, at, to);
            } else {
                if (b == ',' && !quoted) {
                    commas++;
                }
                at++;
            }
        }
        if (quoted) {
            throw new MalformedLineException("unbalanced quotes");
        }
        if (equals == 0 || commas != equals - 1) {
            throw new MalformedLineException("invalid field format");
        }
        return at;
    }

    /** Returns the end of a number or boolean after an equals sign, or the place of a quote. */
    private static int valueEnd(byte[] line, int equals, int to) {
        var before = line[equals - 1];
        if ((before == ' ' || before == ',') && line[equals - 2] != '\\') {
            throw new MalformedLineException("missing field key");
        }
        var from = equals + 1;
        if (from >= to || line[from] == ',' || line[from] == ' ') {
            throw new MalformedLineException("missing field value");
        }
        if (line[from] == '"') {
            return from;
        }
        var end = from;
        while (end < to && line[end] != ',' && line[end] != ' ') {
            end++;
        }
        if (Values.startsNumber(line[from])) {
            var fault = Values.numberFault(line, from, end);
            if (fault != null) {
                throw new MalformedLineException(fault);
            }
        } else if (!Values.isBoolean(line, from, end)) {
            throw new MalformedLineException("invalid boolean");
        }
        return end;
    }
}
