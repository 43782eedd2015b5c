/** What all databases share: the clock, the journal, settings, snapshots. */
@NullMarked
package io.mimeseries.engine;

import org.jspecify.annotations.NullMarked;
