/**
 * HTTP/1.1 for handlers that know requests and responses only: a thread for each connection, which reads, answers and reads again. What is
 * read and what is refused follows Go's {@code net/http}, on which the real databases stand.
 */
@NullMarked
package io.mimeseries.server.http;

import org.jspecify.annotations.NullMarked;
