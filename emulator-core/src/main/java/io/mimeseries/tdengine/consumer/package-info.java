/** Consumer groups as values: who reads which vgroups of a topic, and how far. */
@NullMarked
package io.mimeseries.tdengine.consumer;

import org.jspecify.annotations.NullMarked;
