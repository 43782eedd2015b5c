/** The syntax tree of Riak TS SQL: statements, conditions and expressions, sealed with visitors. */
@NullMarked
package io.mimeseries.grammar.riakts.ast;

import org.jspecify.annotations.NullMarked;
