/** Columnar series: sorted times with typed values, in blocks, read through immutable views, snapshots by copy on write. */
@NullMarked
package io.mimeseries.storage;

import org.jspecify.annotations.NullMarked;
