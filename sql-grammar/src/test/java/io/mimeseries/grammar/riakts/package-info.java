/** Tests of the parser of Riak TS SQL. */
@NullMarked
package io.mimeseries.grammar.riakts;

import org.jspecify.annotations.NullMarked;
