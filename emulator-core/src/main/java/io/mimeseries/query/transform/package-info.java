/** Functions that turn the points of a group into other points, in order. */
@NullMarked
package io.mimeseries.query.transform;

import org.jspecify.annotations.NullMarked;
