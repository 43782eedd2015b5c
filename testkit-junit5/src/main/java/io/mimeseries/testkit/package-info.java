/** The test kit: stand-ins for time-series databases, injected into JUnit 5 tests or started by hand. */
@NullMarked
package io.mimeseries.testkit;

import org.jspecify.annotations.NullMarked;
