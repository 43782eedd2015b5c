/** Writes without a schema: line protocol and OpenTSDB's two protocols, and the tables that are made for them. */
@NullMarked
package io.mimeseries.tdengine.schemaless;

import org.jspecify.annotations.NullMarked;
