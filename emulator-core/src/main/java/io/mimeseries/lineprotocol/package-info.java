/** Line protocol: bytes to points, without an object per point. */
@NullMarked
package io.mimeseries.lineprotocol;

import org.jspecify.annotations.NullMarked;
