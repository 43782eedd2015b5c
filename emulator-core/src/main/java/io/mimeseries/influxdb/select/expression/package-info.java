/** Values and conditions of InfluxQL computed for whole columns, and what the tags of a series decide of them. */
@NullMarked
package io.mimeseries.influxdb.select.expression;

import org.jspecify.annotations.NullMarked;
