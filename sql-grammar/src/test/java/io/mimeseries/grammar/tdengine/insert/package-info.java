/** Tests of the scanner of INSERT. */
@NullMarked
package io.mimeseries.grammar.tdengine.insert;

import org.jspecify.annotations.NullMarked;
