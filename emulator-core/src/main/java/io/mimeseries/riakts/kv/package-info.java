/**
 * The key-value side of Riak, as far as clients of time series meet it: objects in buckets, without siblings, and their buckets' properties.
 */
@NullMarked
package io.mimeseries.riakts.kv;

import org.jspecify.annotations.NullMarked;
