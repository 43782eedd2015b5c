/** SELECT and EXPLAIN: what WHERE must say, which keys it means, and what becomes of the rows between them. */
@NullMarked
package io.mimeseries.riakts.select;

import org.jspecify.annotations.NullMarked;
