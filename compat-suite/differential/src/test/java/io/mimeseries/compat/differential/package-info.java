@NullMarked
package io.mimeseries.compat.differential;

import org.jspecify.annotations.NullMarked;
