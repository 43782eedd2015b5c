/** Tests of the InfluxQL parser against recorded answers of InfluxDB 1.6.7. */
@NullMarked
package io.mimeseries.grammar.influxql;

import org.jspecify.annotations.NullMarked;
