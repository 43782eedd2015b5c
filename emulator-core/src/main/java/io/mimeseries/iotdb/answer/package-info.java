/** Answers that are made row by row. */
@NullMarked
package io.mimeseries.iotdb.answer;

import org.jspecify.annotations.NullMarked;
