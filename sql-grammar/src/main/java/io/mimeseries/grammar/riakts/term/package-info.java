/** Erlang terms, as far as the order of conditions and the texts of errors show them. */
@NullMarked
package io.mimeseries.grammar.riakts.term;

import org.jspecify.annotations.NullMarked;
