/** Faults as tests ask for them. */
@NullMarked
package io.mimeseries.testkit.fault;

import org.jspecify.annotations.NullMarked;
