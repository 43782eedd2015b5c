/** The clock of servers under test. */
@NullMarked
package io.mimeseries.testkit.clock;

import org.jspecify.annotations.NullMarked;
