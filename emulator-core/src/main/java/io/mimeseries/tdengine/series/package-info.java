/** Functions that give a row for many or all rows of a partition: DIFF, CSUM, TAIL and the like. */
@NullMarked
package io.mimeseries.tdengine.series;

import org.jspecify.annotations.NullMarked;
