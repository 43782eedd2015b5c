/** SHOW and COUNT of the schema. */
@NullMarked
package io.mimeseries.iotdb.statement.show;

import org.jspecify.annotations.NullMarked;
