/** Certificates and keys of listeners: read from PEM, or made on the spot. Nothing of it is loaded by a server without TLS. */
@NullMarked
package io.mimeseries.server.tls;

import org.jspecify.annotations.NullMarked;
