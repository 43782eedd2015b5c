/** What starting, answering and resetting cost, in CPU time; a program of its own, no part of the build's tests. */
@NullMarked
package io.mimeseries.compat.bench;

import org.jspecify.annotations.NullMarked;
