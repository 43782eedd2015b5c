package io.mimeseries.riakts.kv;

/** When a put happens. */
public enum PutCondition {
    ALWAYS,
    /** Only if there is nothing under the key. */
    IF_NONE_MATCH,
    /** Only if the version under the key is the one that the put names. */
    IF_NOT_MODIFIED
}
