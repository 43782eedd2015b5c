package io.mimeseries.tdengine.bind;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;

/**
 * A question mark and what may be bound to it.
 *
 * @param precision of the database, for timestamps
 */
public record BoundField(String name, ValueType type, FieldKind kind, Precision precision) {}
