/** Topics as objects of the catalogue. */
@NullMarked
package io.mimeseries.tdengine.topic;

import org.jspecify.annotations.NullMarked;
