/** What all databases share: clocks and what they set off, the journal, and the exception for what is not emulated. */
@NullMarked
package io.mimeseries.engine;

import org.jspecify.annotations.NullMarked;
