/** The parser of InfluxQL as InfluxDB 1.x speaks it: text to syntax tree, with the real server's error texts. */
@NullMarked
package io.mimeseries.grammar.influxql;

import org.jspecify.annotations.NullMarked;
