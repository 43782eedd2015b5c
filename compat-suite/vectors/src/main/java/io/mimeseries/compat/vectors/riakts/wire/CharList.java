package io.mimeseries.compat.vectors.riakts.wire;

/** A list of small integers in the short form that text has. */
public record CharList(byte[] bytes) {}
