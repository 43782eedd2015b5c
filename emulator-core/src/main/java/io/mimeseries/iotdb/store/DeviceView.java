package io.mimeseries.iotdb.store;

import io.mimeseries.iotdb.path.FullPath;

/** A device as it was at one moment. */
public record DeviceView(FullPath path, boolean aligned) {}
