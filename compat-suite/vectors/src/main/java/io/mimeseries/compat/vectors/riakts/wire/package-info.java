/** The protocol of Riak TS as the recordings need it, written a second time so that no codec is judged by itself. */
@NullMarked
package io.mimeseries.compat.vectors.riakts.wire;

import org.jspecify.annotations.NullMarked;
