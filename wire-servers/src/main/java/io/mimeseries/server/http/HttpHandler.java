package io.mimeseries.server.http;

/** Answers requests. Called by the threads of connections, by many at once. */
@FunctionalInterface
public interface HttpHandler {

    /** The answer to a request whose body has been read completely. An exception is answered with a bare 500. */
    HttpResponse handle(HttpRequest request);

    /** True if {@link #handle} looks at {@link HttpRequest#bodyFault()}; otherwise requests with a broken body are refused. */
    default boolean takesBrokenBodies() {
        return false;
    }

    /** The answer to a request whose body could not be read; its {@link HttpRequest#body()} is empty. The connection is closed after it. */
    default HttpResponse refuse(HttpRequest request, BodyProblem problem) {
        return HttpResponse.text(problem.status(), "text/plain; charset=utf-8", problem.text());
    }

    /** Why a body could not be read. */
    enum BodyProblem {
        TOO_LARGE(413, "Request Entity Too Large"),
        MALFORMED_CHUNK(400, "invalid byte in chunk length");

        private final int status;
        private final String text;

        BodyProblem(int status, String text) {
            this.status = status;
            this.text = text;
        }

        public int status() {
            return status;
        }

        public String text() {
            return text;
        }
    }
}
