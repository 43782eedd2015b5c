/** Which functions a version of the server comes with. */
@NullMarked
package io.mimeseries.iotdb.function.builtin;

import org.jspecify.annotations.NullMarked;
