/** What services over HTTP share: calls and the one way that each of them takes, forms, compressed bodies. */
@NullMarked
package io.mimeseries.server.web;

import org.jspecify.annotations.NullMarked;
