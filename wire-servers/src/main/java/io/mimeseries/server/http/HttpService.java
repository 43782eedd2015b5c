package io.mimeseries.server.http;

import java.util.concurrent.CompletableFuture;

/**
 * What all connections of a port share.
 *
 * @param date what answers say the time is
 * @param closing fails when the port closes
 */
record HttpService(
        HttpHandler handler,
        HttpOptions options,
        BodyBuffers buffers,
        DateHeader date,
        CompletableFuture<byte[]> closing) {}
