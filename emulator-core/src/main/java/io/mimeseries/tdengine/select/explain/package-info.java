/** EXPLAIN: the plan that the real server would make of a query, as lines of text. */
@NullMarked
package io.mimeseries.tdengine.select.explain;

import org.jspecify.annotations.NullMarked;
