/** Assertions about what clients asked for. */
@NullMarked
package io.mimeseries.testkit.journal;

import org.jspecify.annotations.NullMarked;
