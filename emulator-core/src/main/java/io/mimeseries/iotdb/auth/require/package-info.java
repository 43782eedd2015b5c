/** Which privileges each kind of statement requires. */
@NullMarked
package io.mimeseries.iotdb.auth.require;

import org.jspecify.annotations.NullMarked;
