/** Calls of the API that carry numbers and texts where statements carry words: checked and handed to the rooms. */
@NullMarked
package io.mimeseries.iotdb.call;

import org.jspecify.annotations.NullMarked;
