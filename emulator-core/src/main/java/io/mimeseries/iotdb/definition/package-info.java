/** Changes of the schema and deletions, however they are asked for: by statement or by call. */
@NullMarked
package io.mimeseries.iotdb.definition;

import org.jspecify.annotations.NullMarked;
