package io.mimeseries.compat.vectors.riakts.wire;

/** A floating-point number as 31 characters. */
public record OldFloat(String text) {}
