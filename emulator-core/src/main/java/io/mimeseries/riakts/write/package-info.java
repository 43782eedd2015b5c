/** Rows on their way into a table: what fits, and what INSERT means. */
@NullMarked
package io.mimeseries.riakts.write;

import org.jspecify.annotations.NullMarked;
