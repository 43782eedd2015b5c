/** Words, numbers and quotes of TDengine's SQL, read by hand: the grammar and the scanner of INSERT share them. */
@NullMarked
package io.mimeseries.grammar.tdengine.lexis;

import org.jspecify.annotations.NullMarked;
