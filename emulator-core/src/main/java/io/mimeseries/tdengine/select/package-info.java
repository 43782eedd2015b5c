/** Queries of TDengine: analysed under the store's lock, computed without it. */
@NullMarked
package io.mimeseries.tdengine.select;

import org.jspecify.annotations.NullMarked;
