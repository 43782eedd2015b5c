/** Data subscription: consumers that follow what is written, on behalf of their groups. */
@NullMarked
package io.mimeseries.tdengine.subscription;

import org.jspecify.annotations.NullMarked;
