/** Windows of time: where each begins and ends, also across changes of daylight-saving time. */
@NullMarked
package io.mimeseries.query.window;

import org.jspecify.annotations.NullMarked;
