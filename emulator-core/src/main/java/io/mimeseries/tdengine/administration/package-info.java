/** Settings of clients, running work, nodes; and what the community edition refuses: views, streams, functions. */
@NullMarked
package io.mimeseries.tdengine.administration;

import org.jspecify.annotations.NullMarked;
