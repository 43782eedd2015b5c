package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;

/**
 * Rows of values in strictly ascending time order, in sealed blocks and one open chunk that may stand anywhere among them.
 *
 * <p>Not safe for use by many threads: the owner's lock covers every call, where calls that read, {@link #view()} among them, may run
 * side by side under a shared lock. Writes are allowed only on what {@link SeriesTable} hands out for writing; what {@link #view()}
 * returns can be read without the lock.
 */
public final class Series {
    private final SeriesKey key;
    private final SeriesLayout layout;
    private final Generation generation;
    private final BlockList sealed;
    private int ordinal;
    private OpenChunk open;
    /** The number of sealed blocks before the open chunk. */
    private int openAt;
    /** The current row of the open chunk, -1 if there is none. */
    private int row = -1;
    /** True if the current row is made by its first value. */
    private boolean pending;

    private long pendingTime;

    Series(SeriesKey key, SeriesLayout layout, Generation generation, int ordinal) {
        this.key = key;
        this.layout = layout;
        this.generation = generation;
        this.ordinal = ordinal;
        sealed = new BlockList();
        open = new OpenChunk();
    }

    private Series(Series frozen, Generation generation, int ordinal) {
        this.key = frozen.key;
        this.layout = frozen.layout;
        this.generation = generation;
        this.ordinal = ordinal;
        sealed = frozen.sealed.copy();
        open = frozen.open.fork();
        openAt = frozen.openAt;
    }

    public SeriesKey key() {
        return key;
    }

    /** The place in the table; it may change when series are removed. */
    public int ordinal() {
        return ordinal;
    }

    boolean isWritable(Generation current) {
        return generation == current;
    }

    /** A clone that shares arrays. */
    Series fork(Generation current, int newOrdinal) {
        return new Series(this, current, newOrdinal);
    }

    void moveTo(int newOrdinal) {
        ordinal = newOrdinal;
    }

    public boolean isEmpty() {
        return open.size == 0 && sealed.size() == 0;
    }

    /** The number of rows. */
    public long rows() {
        long rows = open.size;
        for (int at = 0; at < sealed.size(); at++) {
            rows += sealed.get(at).size();
        }
        return rows;
    }

    /**
     * Goes to the row of a time, for the values that are set next; the last value that is set for a row and column wins. A new row
     * comes into being with its first value.
     */
    public void startRow(long time) {
        var chunk = open;
        var size = chunk.size;
        if (size != 0 && time > chunk.times[size - 1] && size < layout.blockRows() && openAt == sealed.size()) {
            row = size;
            pending = true;
        } else {
            focus(time);
            var found = open.rowOf(time);
            pending = found < 0;
            row = pending ? -found - 1 : found;
        }
        pendingTime = time;
    }

    public void setDouble(int column, double value) {
        commitRow();
        open.doubles(column).set(row, value);
    }

    public void setLong(int column, long value) {
        commitRow();
        open.longs(column).set(row, value);
    }

    public void setBoolean(int column, boolean value) {
        commitRow();
        open.booleans(column).set(row, value);
    }

    public void setString(int column, String value) {
        commitRow();
        open.strings(column).set(row, value);
    }

    /** Takes the value of a column out of the current row, which comes into being and stays even without any value. */
    public void setNull(int column) {
        commitRow();
        open.removeValue(row, column);
    }

    /** Makes the current row, even without any value. */
    public void keepRow() {
        commitRow();
    }

    /**
     * Writes rows whose times ascend and lie behind those that are there, column by column.
     *
     * @param ordinals different ones, one for each column
     * @param columns as long as the times; each row has a value in at least one of them
     * @return false if the times do not lie so: nothing is written then
     */
    public boolean append(LongColumn newTimes, int[] ordinals, Column[] columns) {
        if (newTimes.size() == 0 || !liesBehind(newTimes)) {
            return newTimes.size() == 0;
        }
        row = -1;
        pending = false;
        var at = 0;
        while (at < newTimes.size()) {
            if (open.size >= layout.blockRows()) {
                openAt += sealOpen(true);
                open = new OpenChunk();
            }
            var count = Math.min(newTimes.size() - at, layout.blockRows() - open.size);
            open.append(newTimes, at, count, ordinals, columns, layout.blockRows());
            at += count;
        }
        return true;
    }

    private boolean liesBehind(LongColumn newTimes) {
        var isLast = open.size == 0 ? sealed.size() == 0 : openAt == sealed.size();
        if (!isLast || (open.size > 0 && newTimes.at(0) <= open.times[open.size - 1])) {
            return false;
        }
        for (int index = 1; index < newTimes.size(); index++) {
            if (newTimes.at(index) <= newTimes.at(index - 1)) {
                return false;
            }
        }
        return true;
    }

    private void commitRow() {
        if (pending) {
            open.insert(row, pendingTime, layout.blockRows());
            pending = false;
        }
    }

    /** Makes the open chunk the one where a time belongs, with room for it. */
    private void focus(long time) {
        if (!open.covers(time)) {
            var at = sealed.firstEndingFrom(time);
            if (at == sealed.size() || sealed.get(at).minTime() > time) {
                focusOnGap(time, at);
                return;
            }
            open(at);
        }
        if (open.size >= layout.blockRows() && open.rowOf(time) < 0) {
            split(time);
        }
    }

    /** Finds room between two blocks, {@code at} being the sealed one after the time: in the open chunk, a neighbour, or a new one. */
    private void focusOnGap(long time, int at) {
        var here = openAt == at;
        if (here && open.size < layout.blockRows()) {
            return;
        }
        var afterOpen = here && time > open.times[open.size - 1];
        if (!afterOpen && at > 0 && sealed.get(at - 1).size() < layout.blockRows()) {
            open(at - 1);
        } else if ((!here || afterOpen) && at < sealed.size() && sealed.get(at).size() < layout.blockRows()) {
            open(at);
        } else {
            var before = at < openAt || (here && !afterOpen);
            var moved = sealOpen(open.size >= layout.blockRows());
            openAt = before ? at : at + moved;
            open = new OpenChunk();
        }
    }

    private void open(int at) {
        var before = at < openAt;
        var moved = sealOpen(false);
        openAt = before ? at : at + moved;
        open = OpenChunk.of(sealed.remove(openAt));
    }

    /**
     * Leaves an open chunk that must be replaced; returns by how many places later blocks have moved.
     *
     * @param settled true for a full chunk that is left for a new one beside it, which is how series grow. Where writes jump to and fro
     *     between chunks, it would cost more to encode and decode them than the writes themselves
     */
    private int sealOpen(boolean settled) {
        if (open.size == 0) {
            return 0;
        }
        var block = open.freeze(true);
        sealed.insert(openAt, settled ? layout.store().keep(block) : block);
        return 1;
    }

    /** Seals the half of the open chunk where the time does not belong. */
    private void split(long time) {
        var block = open.freeze(false);
        var middle = block.size() / 2;
        if (time < block.times().at(middle)) {
            sealed.insert(openAt, HeapBlock.copyOf(block, middle, block.size()));
            open = OpenChunk.of(block.slice(0, middle));
        } else {
            sealed.insert(openAt, HeapBlock.copyOf(block, 0, middle));
            openAt++;
            open = OpenChunk.of(block.slice(middle, block.size()));
        }
    }

    /** Removes the rows from {@code minTime} to {@code maxTime}, both inclusive, and returns how many there were. */
    public long delete(long minTime, long maxTime) {
        row = -1;
        pending = false;
        var before = rows();
        if (before == 0 || minTime > maxTime) {
            return 0;
        }
        sealOpen(false);
        open = new OpenChunk();
        var from = sealed.firstEndingFrom(minTime);
        var to = from;
        while (to < sealed.size() && sealed.get(to).minTime() <= maxTime) {
            to++;
        }
        if (from < to) {
            var first = sealed.get(from);
            var last = sealed.get(to - 1);
            sealed.removeRange(from, to);
            insertRest(from, last, BlockRange.firstAfter(last, maxTime), last.size());
            insertRest(from, first, 0, BlockRange.firstFrom(first, minTime));
        }
        reopenLast();
        return before - rows();
    }

    /**
     * Removes the values of one column from {@code minTime} to {@code maxTime}, both inclusive; rows that have no other value vanish.
     */
    public void clear(int column, long minTime, long maxTime) {
        row = -1;
        pending = false;
        if (minTime > maxTime) {
            return;
        }
        sealOpen(false);
        open = new OpenChunk();
        var at = sealed.firstEndingFrom(minTime);
        while (at < sealed.size() && sealed.get(at).minTime() <= maxTime) {
            var block = sealed.get(at);
            var from = BlockRange.firstFrom(block, minTime);
            var rest = ColumnClearing.of(block, column, from, BlockRange.firstAfter(block, maxTime));
            if (rest != block) {
                sealed.remove(at);
                if (rest != null) {
                    sealed.insert(at, layout.store().keep(rest));
                }
            }
            at += rest == null ? 0 : 1;
        }
        reopenLast();
    }

    private void reopenLast() {
        openAt = sealed.size();
        if (openAt > 0 && sealed.get(openAt - 1).size() < layout.blockRows()) {
            open(openAt - 1);
        }
    }

    private void insertRest(int at, Block block, int from, int to) {
        if (from < to) {
            sealed.insert(at, layout.store().keep(HeapBlock.copyOf(block, from, to)));
        }
    }

    /** The rows up to now, for any thread and for ever. */
    public SeriesView view() {
        return new SeriesView(key, open.size == 0 ? sealed.toArray() : sealed.toArrayWith(openAt, open.freeze(false)));
    }
}
