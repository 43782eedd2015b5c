/** The semantic half of SELECT: from the syntax tree to what a planner needs, without any data. */
@NullMarked
package io.mimeseries.influxdb.select.compile;

import org.jspecify.annotations.NullMarked;
