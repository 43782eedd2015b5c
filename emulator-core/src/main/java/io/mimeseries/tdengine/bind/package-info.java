/** Statements with question marks, and the values that clients bind to them. */
@NullMarked
package io.mimeseries.tdengine.bind;

import org.jspecify.annotations.NullMarked;
