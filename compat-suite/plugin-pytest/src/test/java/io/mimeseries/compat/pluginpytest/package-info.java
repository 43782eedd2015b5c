/** Examples of the plugin for pytest. */
@NullMarked
package io.mimeseries.compat.pluginpytest;

import org.jspecify.annotations.NullMarked;
