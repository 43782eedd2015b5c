package io.mimeseries.query.sort;

/** Which stream comes first at one time. */
public enum TieOrder {
    /** The one that stands first in the list. */
    FIRST_STREAM_FIRST,
    /** The one that stands last in the list. */
    LAST_STREAM_FIRST
}
