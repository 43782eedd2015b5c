/** Conditions on tags: what a series' name and tags alone say about a WHERE clause. */
@NullMarked
package io.mimeseries.influxdb.filter;

import org.jspecify.annotations.NullMarked;
