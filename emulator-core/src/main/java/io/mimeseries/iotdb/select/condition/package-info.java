/** What WHERE says about time alone. */
@NullMarked
package io.mimeseries.iotdb.select.condition;

import org.jspecify.annotations.NullMarked;
