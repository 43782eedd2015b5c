/** Rows as TDengine's servers and clients exchange them in binary, column by column. */
@NullMarked
package io.mimeseries.server.tdengine.block;

import org.jspecify.annotations.NullMarked;
