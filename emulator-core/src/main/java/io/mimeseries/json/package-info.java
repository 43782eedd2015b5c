/** JSON documents as trees of Java's values, for whoever has no form of its own to read. */
@NullMarked
package io.mimeseries.json;

import org.jspecify.annotations.NullMarked;
