package io.mimeseries.server.tdengine.block;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.DataType;

/** Values of one type as a client sent them. */
public record BoundColumn(DataType type, Column values) {}
