package io.mimeseries.server.http;

import io.mimeseries.server.fault.Wire;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request, its body included. */
public interface HttpRequest {

    /** As sent, in upper case for every standard method. */
    String method();

    /** The path as sent, without the query string and with its percent escapes. */
    String path();

    /** The parameters of the query string. */
    FormParameters query();

    /** The first header of this name, whatever its case; null if there is none. */
    @Nullable
    String header(String name);

    /** All headers of this name in their order. */
    List<String> headers(String name);

    /**
     * The body with its transfer encoding removed; its content encoding is left to the handler. The array is the listener's again as soon as
     * the handler has answered.
     */
    HttpBody.Bytes content();

    /** A copy of {@link #content()}, to keep. */
    default byte[] body() {
        return Arrays.copyOfRange(content().bytes(), content().from(), content().to());
    }

    /** Why {@link #content()} is not all that the client meant to send, in Go's words; empty if it is. The connection is closed after it. */
    default String bodyFault() {
        return "";
    }

    /**
     * True if the client has closed its side of the connection, so that the answer is for nobody. To be asked by the thread that handles the
     * request; costs a call of the kernel.
     */
    default boolean isAbandoned() {
        return false;
    }

    /** The client's address and port. */
    String peer();

    /** A number that all requests of one connection share. */
    long connection();

    /** The connection as far as faults can do something to it. */
    Wire wire();
}
