/** What names in a query stand for, before and after rows are put together. */
@NullMarked
package io.mimeseries.tdengine.select.scope;

import org.jspecify.annotations.NullMarked;
