/** Values of TDengine 3.3.7: how they are read from texts, written as texts and turned into one another. */
@NullMarked
package io.mimeseries.tdengine.type;

import org.jspecify.annotations.NullMarked;
