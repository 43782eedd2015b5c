/** What the dialects share: parsed statements of programs that repeat themselves. */
@NullMarked
package io.mimeseries.grammar.cache;

import org.jspecify.annotations.NullMarked;
