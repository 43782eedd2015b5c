/** Programs of the Python client of IoTDB. */
@NullMarked
package io.mimeseries.compat.pythoniotdb;

import org.jspecify.annotations.NullMarked;
