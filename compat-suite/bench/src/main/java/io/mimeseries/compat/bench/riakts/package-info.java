/** What the port of Riak TS costs beside ones that echo or only say that all is well; a program of its own, no part of the build's tests. */
@NullMarked
package io.mimeseries.compat.bench.riakts;

import org.jspecify.annotations.NullMarked;
