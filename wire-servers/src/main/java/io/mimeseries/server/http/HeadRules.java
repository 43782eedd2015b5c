package io.mimeseries.server.http;

/** What has to hold of a whole head, in the order in which Go's server looks. */
final class HeadRules {
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";
    private static final int MOST_DIGITS = 18;

    private HeadRules() {}

    static RequestHead check(RequestLine line, HeaderFields fields) throws BadHead {
        var hosts = fields.all("Host");
        if (hosts.size() > 1) {
            throw BadHead.bare(400);
        }
        boolean isLater = line.major() > 1 || (line.major() == 1 && line.minor() >= 1);
        long length = isLater && isChunked(fields) ? -1 : length(fields);
        if (line.major() != 1) {
            throw BadHead.because(505, "unsupported protocol version");
        }
        if (isLater && hosts.isEmpty() && !line.method().equals("CONNECT")) {
            throw BadHead.because(400, "missing required Host header");
        }
        if (!hosts.isEmpty() && !Tokens.isHost(hosts.get(0))) {
            throw BadHead.because(400, "malformed Host header");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!Tokens.isToken(fields.name(i))) {
                throw BadHead.because(400, "invalid header name");
            }
            if (!Tokens.isValue(fields.value(i))) {
                throw BadHead.because(400, "invalid header value");
            }
        }
        return new RequestHead(line.method(), line.target(), line.minor(), fields, length);
    }

    private static boolean isChunked(HeaderFields fields) throws BadHead {
        var encodings = fields.all(TRANSFER_ENCODING);
        if (encodings.isEmpty()) {
            return false;
        }
        if (encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked")) {
            throw BadHead.saying(501, "Unsupported transfer encoding");
        }
        return true;
    }

    private static long length(HeaderFields fields) throws BadHead {
        var lengths = fields.all("Content-Length");
        if (lengths.isEmpty()) {
            return 0;
        }
        var first = lengths.get(0);
        for (var length : lengths) {
            if (!length.equals(first)) {
                throw BadHead.bare(400);
            }
        }
        return first.isEmpty() ? 0 : number(first);
    }

    private static long number(String digits) throws BadHead {
        boolean isNumber = digits.length() <= MOST_DIGITS;
        for (int i = 0; i < digits.length() && isNumber; i++) {
            isNumber = '0' <= digits.charAt(i) && digits.charAt(i) <= '9';
        }
        if (!isNumber) {
            throw BadHead.bare(400);
        }
        return Long.parseLong(digits);
    }
}
