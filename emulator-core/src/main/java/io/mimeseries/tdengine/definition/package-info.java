/** Databases, tables and virtual tables: made, altered and dropped, with the real server's checks in its order. */
@NullMarked
package io.mimeseries.tdengine.definition;

import org.jspecify.annotations.NullMarked;
