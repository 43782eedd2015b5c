/** The JDBC driver of TDengine, unmodified, against the runnable jar: its REST mode, and its WebSocket. */
@NullMarked
package io.mimeseries.compat.tdengine.jdbc;

import org.jspecify.annotations.NullMarked;
