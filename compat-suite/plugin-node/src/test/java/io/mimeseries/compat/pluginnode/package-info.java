/** Examples of the npm package. */
@NullMarked
package io.mimeseries.compat.pluginnode;

import org.jspecify.annotations.NullMarked;
