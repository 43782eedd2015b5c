/** Reads plain statements without a parser: bulk data never meets ANTLR. */
@NullMarked
package io.mimeseries.grammar.iotdb.plain;

import org.jspecify.annotations.NullMarked;
