/** Functions of geometries. */
@NullMarked
package io.mimeseries.tdengine.function.geometry;

import org.jspecify.annotations.NullMarked;
