package io.mimeseries.tdengine.fill;

/** What missing rows are filled with. */
public enum FillMode {
    NULL,
    /** NULL also where no row is at all. */
    NULL_FORCED,
    VALUE,
    /** Values also where no row is at all. */
    VALUE_FORCED,
    LINEAR,
    PREVIOUS,
    NEXT,
    NEAREST
}
