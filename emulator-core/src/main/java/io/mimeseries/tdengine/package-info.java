/** TDengine 3.3.7: the database behind its REST and WebSocket services, without HTTP. */
@NullMarked
package io.mimeseries.tdengine;

import org.jspecify.annotations.NullMarked;
