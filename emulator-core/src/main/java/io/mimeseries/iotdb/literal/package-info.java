/** What the texts of literals mean: times in a session's zone, durations, and the types that values without types are given. */
@NullMarked
package io.mimeseries.iotdb.literal;

import org.jspecify.annotations.NullMarked;
