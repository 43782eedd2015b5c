/** The syntax tree of InfluxQL: what the grammar of InfluxDB 1.x can say, as records. Knows no data. */
@NullMarked
package io.mimeseries.grammar.influxql.ast;

import org.jspecify.annotations.NullMarked;
