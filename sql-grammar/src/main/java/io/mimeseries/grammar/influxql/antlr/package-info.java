/** What ANTLR generates for InfluxQL and the hand-written parts of its lexer. */
@NullMarked
package io.mimeseries.grammar.influxql.antlr;

import org.jspecify.annotations.NullMarked;
