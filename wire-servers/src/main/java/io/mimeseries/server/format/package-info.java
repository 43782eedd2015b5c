/** Numbers, times and text as bytes, without a string in between; comma-separated values. */
@NullMarked
package io.mimeseries.server.format;

import org.jspecify.annotations.NullMarked;
