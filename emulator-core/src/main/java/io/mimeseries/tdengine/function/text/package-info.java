/** Functions of texts and bytes. */
@NullMarked
package io.mimeseries.tdengine.function.text;

import org.jspecify.annotations.NullMarked;
