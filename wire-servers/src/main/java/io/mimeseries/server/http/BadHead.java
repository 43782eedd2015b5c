package io.mimeseries.server.http;

/** A head that makes no sense, with what Go's server answers to it; the message is for nobody. */
final class BadHead extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String reason;

    private BadHead(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
        this.reason = reason;
    }

    /** An answer that says no more than its status. */
    static BadHead bare(int status) {
        return new BadHead(status, status + " " + StatusText.of(status));
    }

    /** An answer that says more, in the status line too. */
    static BadHead because(int status, String reason) {
        return new BadHead(status, status + " " + StatusText.of(status) + ": " + reason);
    }

    /** An answer with a text of its own. */
    static BadHead saying(int status, String text) {
        return new BadHead(status, text);
    }

    /** All that is sent. */
    String answer() {
        boolean isStatus = reason.startsWith(status + " ");
        return "HTTP/1.1 " + (isStatus ? reason : status + " " + StatusText.of(status))
                + "\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n" + reason;
    }
}
