/** The Java client of IoTDB, unmodified, against the runnable jar. */
@NullMarked
package io.mimeseries.compat.iotdb.session20;

import org.jspecify.annotations.NullMarked;
