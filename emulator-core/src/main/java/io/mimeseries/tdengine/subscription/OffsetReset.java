package io.mimeseries.tdengine.subscription;

/** Where a group begins with a vgroup of which it has committed nothing. */
public enum OffsetReset {
    /** With the oldest record that is kept. */
    EARLIEST,
    /** With what is written from then on. */
    LATEST,
    /** Nowhere: it is refused. */
    NONE
}
