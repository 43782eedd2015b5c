/** Functions of texts, row by row. */
@NullMarked
package io.mimeseries.iotdb.function.text;

import org.jspecify.annotations.NullMarked;
