/** What a query answers and the steps that its rows take last: projection, DISTINCT, ORDER BY, LIMIT. */
@NullMarked
package io.mimeseries.tdengine.select.plan;

import org.jspecify.annotations.NullMarked;
