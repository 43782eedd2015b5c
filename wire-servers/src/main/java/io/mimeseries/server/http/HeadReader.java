package io.mimeseries.server.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the request line and the headers: line by line, so that the first one that makes no sense is answered at once. */
final class HeadReader {
    /** Go counts what it has read ahead, too. */
    private static final int SLACK = 4096;

    private final ConnectionInput in;
    private final int limit;
    private int left;
    private int lineFrom;
    private int lineTo;

    /** @param limit bytes of a whole head */
    HeadReader(ConnectionInput in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** @return null if the client ended the connection before the end of the request line */
    @Nullable
    RequestHead read() throws IOException, BadHead {
        left = limit + SLACK;
        if (!line()) {
            return null;
        }
        var line = RequestLine.parse(text(lineFrom, lineTo));
        var fields = new HeaderFields();
        while (nextHeader()) {
            header(fields);
        }
        return HeadRules.check(line, fields);
    }

    /** False at the line that ends the head. */
    private boolean nextHeader() throws IOException, BadHead {
        if (!line()) {
            throw BadHead.bare(400);
        }
        return lineFrom < lineTo;
    }

    private void header(HeaderFields fields) throws BadHead {
        var bytes = in.bytes();
        int end = lineTo;
        while (end > lineFrom && isBlank(bytes[end - 1])) {
            end--;
        }
        if (isBlank(bytes[lineFrom])) {
            if (fields.isEmpty()) {
                throw BadHead.bare(400);
            }
            fields.append(text(afterBlanks(bytes, lineFrom, end), end));
            return;
        }
        int colon = lineFrom;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        if (colon == end) {
            throw BadHead.bare(400);
        }
        if (colon > lineFrom) {
            fields.add(text(lineFrom, colon), text(afterBlanks(bytes, colon + 1, end), end));
        }
    }

    private static int afterBlanks(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\t';
    }

    private String text(int from, int end) {
        return new String(in.bytes(), from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** Takes the next line, without its end; false if the stream ends before. */
    private boolean line() throws IOException, BadHead {
        int length = 0;
        while (true) {
            var bytes = in.bytes();
            for (int at = in.from() + length; at < in.to(); at++) {
                if (bytes[at] == '\n') {
                    taken(at + 1 - in.from());
                    lineTo = at > lineFrom && bytes[at - 1] == '\r' ? at - 1 : at;
                    return true;
                }
            }
            length = in.available();
            if (length > left) {
                throw BadHead.bare(431);
            }
            if (!in.more()) {
                return false;
            }
        }
    }

    private void taken(int length) throws BadHead {
        left -= length;
        if (left < 0) {
            throw BadHead.bare(431);
        }
        lineFrom = in.from();
        in.skip(length);
    }
}
