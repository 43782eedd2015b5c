/** Riak TS SQL in two versions: text to syntax tree, and what is refused before any table is looked at. */
@NullMarked
package io.mimeseries.grammar.riakts;

import org.jspecify.annotations.NullMarked;
