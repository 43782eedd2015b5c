/** The generated lists of what becomes of every alternative of the grammars. */
@NullMarked
package io.mimeseries.compat.coverage;

import org.jspecify.annotations.NullMarked;
