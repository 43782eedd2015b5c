/** Who sends a request of TDengine's services: names and passwords, in Basic and in the vendor's own form, and tokens. */
@NullMarked
package io.mimeseries.server.tdengine.auth;

import org.jspecify.annotations.NullMarked;
