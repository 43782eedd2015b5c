/** Tests of the parser of TDengine's SQL against recorded answers of TDengine 3.3.7.5. */
@NullMarked
package io.mimeseries.grammar.tdengine;

import org.jspecify.annotations.NullMarked;
