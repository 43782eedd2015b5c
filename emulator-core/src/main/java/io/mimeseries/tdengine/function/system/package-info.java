/** What the server says of itself and of the session. */
@NullMarked
package io.mimeseries.tdengine.function.system;

import org.jspecify.annotations.NullMarked;
