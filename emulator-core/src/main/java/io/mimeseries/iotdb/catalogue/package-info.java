/** Functions, triggers and pipes that were created: they are listed; nothing is loaded and nothing calls out. */
@NullMarked
package io.mimeseries.iotdb.catalogue;

import org.jspecify.annotations.NullMarked;
