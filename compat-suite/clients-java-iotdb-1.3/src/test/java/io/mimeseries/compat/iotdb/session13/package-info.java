/** The Java client of IoTDB, unmodified, against the runnable jar. */
@NullMarked
package io.mimeseries.compat.iotdb.session13;

import org.jspecify.annotations.NullMarked;
