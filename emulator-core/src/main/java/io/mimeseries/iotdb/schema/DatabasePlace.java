package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.path.FullPath;

/** A database and where it is. */
public record DatabasePlace(FullPath path, Database database) {}
