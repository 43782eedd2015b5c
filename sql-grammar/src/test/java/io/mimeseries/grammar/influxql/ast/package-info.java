/** Tests of the syntax tree. */
@NullMarked
package io.mimeseries.grammar.influxql.ast;

import org.jspecify.annotations.NullMarked;
