package io.mimeseries.server.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of comma-separated values, by the rules and in the words of Go's {@code encoding/csv}; an empty field without quotes is null. */
public final class CsvReader {
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int fields;

    public CsvReader(String text) {
        this.text = text;
    }

    /**
     * The next record, null at the end.
     *
     * @throws CsvException if it is malformed
     */
    public @Nullable List<@Nullable String> next() {
        skipEmptyLines();
        if (at == text.length()) {
            return null;
        }
        int start = line;
        var record = new ArrayList<@Nullable String>();
        do {
            record.add(field(start));
        } while (takes(','));
        endLine();
        if (fields == 0) {
            fields = record.size();
        }
        if (record.size() != fields) {
            throw failure("record on line " + start + ": wrong number of fields");
        }
        return record;
    }

    private void skipEmptyLines() {
        while (at < text.length() && isLineEnd(at)) {
            endLine();
        }
    }

    private @Nullable String field(int start) {
        if (takes('"')) {
            return quotedField(start);
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(at)) {
            if (text.charAt(at) == '"') {
                throw failure("parse error on line " + line + ", column " + column() + ": bare \" in non-quoted-field");
            }
            at++;
        }
        return from == at ? null : text.substring(from, at);
    }

    private String quotedField(int start) {
        var value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
                lineStart = at;
            }
            if (c != '"') {
                value.append(c);
            } else if (takes('"')) {
                value.append(c);
            } else if (at == text.length() || text.charAt(at) == ',' || isLineEnd(at)) {
                return value.toString();
            } else {
                throw failure(where(start) + ", column " + column() + ": extraneous or missing \" in quoted-field");
            }
        }
        throw failure(where(start) + ", column " + column() + ": extraneous or missing \" in quoted-field");
    }

    private String where(int start) {
        return start == line
                ? "parse error on line " + line
                : "record on line " + start + "; parse error on line " + line;
    }

    private int column() {
        return at - lineStart + 1;
    }

    private boolean takes(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private boolean isLineEnd(int index) {
        return text.charAt(index) == '\n' || text.startsWith("\r\n", index);
    }

    private void endLine() {
        takes('\r');
        if (takes('\n')) {
            line++;
            lineStart = at;
        }
    }

    private static CsvException failure(String message) {
        return new CsvException(message);
    }
}
