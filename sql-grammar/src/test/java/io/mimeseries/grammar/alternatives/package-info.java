/** What texts can exercise in a grammar, for the lists that show what becomes of every alternative. */
@NullMarked
package io.mimeseries.grammar.alternatives;

import org.jspecify.annotations.NullMarked;
