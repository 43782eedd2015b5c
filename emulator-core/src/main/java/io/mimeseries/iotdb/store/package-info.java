/** The state of one IoTDB server under one lock: views for readers, changes, snapshots. */
@NullMarked
package io.mimeseries.iotdb.store;

import org.jspecify.annotations.NullMarked;
