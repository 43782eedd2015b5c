package io.mimeseries.iotdb.select.into;

import io.mimeseries.iotdb.Tablet;

/** Takes the rows that SELECT INTO writes. */
@FunctionalInterface
public interface TabletSink {
    /** Writes rows of one device; fails as any write does. */
    void write(Tablet tablet);
}
