/** The JDBC driver of IoTDB, unmodified, against the runnable jar. */
@NullMarked
package io.mimeseries.compat.iotdb.jdbc;

import org.jspecify.annotations.NullMarked;
