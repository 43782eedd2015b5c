package io.mimeseries.tdengine.bind;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.ValueType;

/** A column of a block that a client has from a result, and what the block says of its type. */
public record BlockColumn(ValueType type, Column values) {}
