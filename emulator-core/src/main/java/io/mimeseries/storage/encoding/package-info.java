/** Columns of sealed blocks in fewer bytes, each in the form that fits its values. */
@NullMarked
package io.mimeseries.storage.encoding;

import org.jspecify.annotations.NullMarked;
