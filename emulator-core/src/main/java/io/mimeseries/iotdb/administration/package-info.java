/** Statements that look after a server: flush, caches, system status, version, running queries, files. */
@NullMarked
package io.mimeseries.iotdb.administration;

import org.jspecify.annotations.NullMarked;
