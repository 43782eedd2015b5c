package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.ErrorCode;

/** How far a consumer has read one vgroup, as the real client library keeps it. Guarded by the consumer's lock. */
final class Progress {
    /** What offsets are before anything was read. */
    static final long UNKNOWN = -1;

    private final int vgroup;
    /** Where the last message began. */
    private long last = UNKNOWN;
    /** Where the next one begins. */
    private long next = UNKNOWN;
    /** What the server last said of its log. */
    private long begin = UNKNOWN;

    private long end = UNKNOWN;
    private long committed = UNKNOWN;

    Progress(int vgroup) {
        this.vgroup = vgroup;
    }

    int vgroup() {
        return vgroup;
    }

    long last() {
        return last;
    }

    long next() {
        return next;
    }

    long begin() {
        return begin;
    }

    long end() {
        return end;
    }

    boolean hasNews() {
        return next != UNKNOWN && next != committed;
    }

    void committed(long offset) {
        committed = offset;
    }

    /** Reading goes on elsewhere. */
    void seek(long offset) {
        last = offset;
        next = offset;
    }

    /** Nothing was there for the consumer before an offset. */
    void skipTo(long offset) {
        next = offset;
    }

    void range(long oldest, long toCome) {
        begin = oldest;
        end = toCome;
    }

    /** @throws io.mimeseries.tdengine.TDengineException with 0x4010 before the first look at the log, 0x4007 outside of it */
    void check(long offset) {
        requireRange();
        if (offset >= 0 && (offset < begin || offset > end)) {
            throw ErrorCode.OFFSET_OUT_OF_RANGE.error();
        }
    }

    void requireRange() {
        if (begin == UNKNOWN) {
            throw ErrorCode.OFFSETS_NOT_INITIALIZED.error();
        }
    }
}
