package io.mimeseries.server.tdengine;

import io.mimeseries.server.http.HttpBody;

/** Bodies without the blanks and line ends around them, as the adapter hands them on. */
final class TrimmedBody {
    private TrimmedBody() {}

    static HttpBody.Bytes of(HttpBody.Bytes body) {
        int from = body.from();
        int to = body.to();
        while (from < to && isBlank(body.bytes()[from])) {
            from++;
        }
        while (to > from && isBlank(body.bytes()[to - 1])) {
            to--;
        }
        return new HttpBody.Bytes(body.bytes(), from, to);
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || ('\t' <= c && c <= '\r');
    }
}
