package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.Precision;
import java.util.List;

/**
 * What a poll delivers: rows, changes of tables, or both.
 *
 * @param requested the offset from which on records were read
 * @param next the offset of the first record that was not
 * @param precision of all times in it
 * @param blocks rows, one table and record a block
 * @param changes of tables; beside blocks those that the same statements made
 */
public record ConsumedMessage(
        String topic,
        String database,
        int vgroup,
        Kind kind,
        long requested,
        long next,
        Precision precision,
        List<ConsumedBlock> blocks,
        List<TableEvent> changes) {
    public ConsumedMessage {
        blocks = List.copyOf(blocks);
        changes = List.copyOf(changes);
    }

    /** What is in a message, with the number that clients know. */
    public enum Kind {
        ROWS(1),
        CHANGE(2),
        /** Rows and the tables that were made for them. */
        ROWS_AND_TABLES(3);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /** What the message says that its offset is. */
    public long offset() {
        return kind == Kind.CHANGE ? next : requested;
    }
}
