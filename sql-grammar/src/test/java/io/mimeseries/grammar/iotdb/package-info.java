/** Tests of the parser of IoTDB's SQL against recorded answers of IoTDB 1.0.1 and 1.3.2-SNAPSHOT. */
@NullMarked
package io.mimeseries.grammar.iotdb;

import org.jspecify.annotations.NullMarked;
