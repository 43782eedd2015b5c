package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.DataType;

/** What a timeseries says about how it is kept. */
public record Storing(DataType type, Encoding encoding, Compressor compressor) {}
