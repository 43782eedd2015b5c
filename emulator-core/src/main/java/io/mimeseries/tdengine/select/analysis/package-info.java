/** What a query means: names, clauses and errors in the order of the real server, and the rows that come of them. */
@NullMarked
package io.mimeseries.tdengine.select.analysis;

import org.jspecify.annotations.NullMarked;
