/** What ANTLR generates from the grammar of Riak TS SQL. */
@NullMarked
package io.mimeseries.grammar.riakts.antlr;

import org.jspecify.annotations.NullMarked;
