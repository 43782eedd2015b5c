package io.mimeseries.tdengine.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written into one vgroup, in order. Each record has a version, counted from 0, which consumers call its offset. Records hold the
 * columns that statements were read into, so that nothing is copied. To be used under the store's lock only.
 */
public final class WriteLog {
    private static final int FIRST_ROOM = 16;

    private final int vgroup;
    private @Nullable LogRecord[] records;
    /** When each record was written, in milliseconds since 1970. */
    private long[] times;

    private int from;
    private int to;
    /** The version of the record at {@code from}. */
    private long first;

    private long bytes;

    WriteLog(int vgroup) {
        this(vgroup, new @Nullable LogRecord[FIRST_ROOM], new long[FIRST_ROOM]);
        append(new LogRecord.Nothing(), 0, 0);
    }

    private WriteLog(int vgroup, @Nullable LogRecord[] records, long[] times) {
        this.vgroup = vgroup;
        this.records = records;
        this.times = times;
    }

    WriteLog copy() {
        var copy = new WriteLog(vgroup, Arrays.copyOf(records, records.length), Arrays.copyOf(times, times.length));
        copy.from = from;
        copy.to = to;
        copy.first = first;
        copy.bytes = bytes;
        return copy;
    }

    /** The number of the vgroup. */
    public int vgroup() {
        return vgroup;
    }

    /**
     * The version of the oldest record that is kept, {@link #end()} if there is none.
     *
     * @param since from when on records are kept, in milliseconds since 1970
     */
    public long begin(long since) {
        int at = from;
        while (at < to && isOld(at, since)) {
            at++;
        }
        return first + at - from;
    }

    /** The version that the next record will have. */
    public long end() {
        return first + to - from;
    }

    /** The records of the versions from {@code version} on, the oldest one first; at most {@code most}. */
    public List<LogRecord> records(long version, int most) {
        var found = new ArrayList<LogRecord>();
        for (int at = from + (int) (Math.max(version, first) - first); at < to && found.size() < most; at++) {
            var record = records[at];
            if (record != null) {
                found.add(record);
            }
        }
        return found;
    }

    /** @param recordBytes what the record takes, roughly */
    void append(LogRecord record, long now, long recordBytes) {
        if (to == records.length) {
            makeRoom();
        }
        records[to] = record;
        times[to] = now;
        to++;
        bytes += recordBytes;
    }

    private void makeRoom() {
        var kept = to - from;
        var room = kept > records.length / 2 ? 2 * records.length : records.length;
        var moved = new @Nullable LogRecord[room];
        var movedTimes = new long[room];
        System.arraycopy(records, from, moved, 0, kept);
        System.arraycopy(times, from, movedTimes, 0, kept);
        records = moved;
        times = movedTimes;
        from = 0;
        to = kept;
    }

    /**
     * Forgets the oldest records.
     *
     * @param since the earliest moment, in milliseconds since 1970, from which all records are kept
     * @param mostBytes how much the records may take
     */
    void trim(long since, long mostBytes) {
        while (from < to - 1 && (isOld(from, since) || bytes > mostBytes)) {
            bytes -= bytes(records[from]);
            records[from] = null;
            from++;
            first++;
        }
    }

    /** What a vgroup begins with is as old as the record behind it. */
    private boolean isOld(int at, long since) {
        boolean isBeginning = first == 0 && at == from;
        return isBeginning ? at + 1 < to && times[at + 1] < since : times[at] < since;
    }

    private static long bytes(@Nullable LogRecord record) {
        if (!(record instanceof LogRecord.Rows rows)) {
            return 0;
        }
        var sum = 0L;
        for (var table : rows.tables()) {
            sum += table.bytes();
        }
        return sum;
    }
}
