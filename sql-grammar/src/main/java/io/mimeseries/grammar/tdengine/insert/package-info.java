/** INSERT … VALUES, read by hand and step by step, as fast as it comes. */
@NullMarked
package io.mimeseries.grammar.tdengine.insert;

import org.jspecify.annotations.NullMarked;
