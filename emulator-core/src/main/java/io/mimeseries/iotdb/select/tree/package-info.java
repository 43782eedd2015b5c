/** Expressions as trees: their parts, what kind of values they give, and what they become when a path stands for several timeseries. */
@NullMarked
package io.mimeseries.iotdb.select.tree;

import org.jspecify.annotations.NullMarked;
