/** The parser of IoTDB's SQL (tree model): text to syntax tree, with the real server's codes and texts of what it refuses before it looks at data. */
@NullMarked
package io.mimeseries.grammar.iotdb;

import org.jspecify.annotations.NullMarked;
