/** Schema templates: made, set on paths, active on devices. */
@NullMarked
package io.mimeseries.iotdb.template;

import org.jspecify.annotations.NullMarked;
