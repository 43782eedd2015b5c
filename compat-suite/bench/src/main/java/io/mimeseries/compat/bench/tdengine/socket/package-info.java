/** TDengine over WebSocket beside a stub that answers that all went well, and beside REST. */
@NullMarked
package io.mimeseries.compat.bench.tdengine.socket;

import org.jspecify.annotations.NullMarked;
