@NullMarked
package io.mimeseries.compat.vectors;

import org.jspecify.annotations.NullMarked;
