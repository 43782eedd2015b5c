/** How GROUP BY cuts rows into windows: by time, and (1.3) by what the rows hold. */
@NullMarked
package io.mimeseries.iotdb.select.window;

import org.jspecify.annotations.NullMarked;
