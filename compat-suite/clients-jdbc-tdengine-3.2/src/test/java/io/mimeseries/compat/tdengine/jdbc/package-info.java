/** The JDBC driver of TDengine in REST mode, unmodified, against the runnable jar. */
@NullMarked
package io.mimeseries.compat.tdengine.jdbc;

import org.jspecify.annotations.NullMarked;
