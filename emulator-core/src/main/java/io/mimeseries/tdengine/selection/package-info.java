/** Functions that choose rows of a group: one, as MAX and LAST do, or several, as TOP does. */
@NullMarked
package io.mimeseries.tdengine.selection;

import org.jspecify.annotations.NullMarked;
