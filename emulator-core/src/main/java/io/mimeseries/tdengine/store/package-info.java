/** The state of one TDengine server under one lock: databases, tables and their rows, views for readers, snapshots. */
@NullMarked
package io.mimeseries.tdengine.store;

import org.jspecify.annotations.NullMarked;
