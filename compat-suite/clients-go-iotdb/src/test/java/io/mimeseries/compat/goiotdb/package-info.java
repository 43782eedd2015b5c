/** Programs of IoTDB's Go client. */
@NullMarked
package io.mimeseries.compat.goiotdb;

import org.jspecify.annotations.NullMarked;
