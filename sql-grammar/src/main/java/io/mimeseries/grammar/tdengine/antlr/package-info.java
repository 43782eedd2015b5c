/** What ANTLR generates from the grammar of TDengine's SQL. */
@NullMarked
package io.mimeseries.grammar.tdengine.antlr;

import org.jspecify.annotations.NullMarked;
