package io.mimeseries.server.http;

import io.mimeseries.server.http.HttpHandler.BodyProblem;
import org.jspecify.annotations.Nullable;

/**
 * A body as far as it has come.
 *
 * @param fault why it is not all that the client meant to send, in Go's words; empty if it is
 * @param problem why nothing of it is to be used, null otherwise
 */
record RequestBody(
        HttpBody.Bytes content, String fault, @Nullable BodyProblem problem) {
    static final RequestBody TOO_LARGE = new RequestBody(HttpBody.EMPTY, "", BodyProblem.TOO_LARGE);

    boolean isWhole() {
        return fault.isEmpty() && problem == null;
    }
}
