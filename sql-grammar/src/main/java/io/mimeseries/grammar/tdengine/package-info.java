/** The SQL of TDengine 3.3: text to syntax tree, the real server's error texts, the cache of statements. */
@NullMarked
package io.mimeseries.grammar.tdengine;

import org.jspecify.annotations.NullMarked;
