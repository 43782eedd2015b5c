package io.mimeseries.tdengine.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one statement did to the tables of one vgroup. */
public sealed interface LogRecord {

    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R visit(Nothing record);

        R visit(Rows record);

        R visit(Deletion record);

        R visit(Change record);

        R visit(Removal record);
    }

    /** What consumers do not see: the beginning of a vgroup. */
    record Nothing() implements LogRecord {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Rows of one or more tables, in the order of the statement. */
    record Rows(List<LoggedRows> tables) implements LogRecord {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Rows taken away.
     *
     * @param table whose rows they were
     * @param timeColumn its name
     * @param first the earliest time, in the database's precision
     * @param last the latest
     */
    record Deletion(Table table, String timeColumn, long first, long last) implements LogRecord {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A table made or changed.
     *
     * @param before null of a table that was made
     * @param schemaBefore null of a table that was made
     * @param superUid of the supertable that it belongs to, 0 if it belongs to none
     */
    record Change(
            @Nullable Table before, @Nullable TableSchema schemaBefore, Table after, TableSchema schema, long superUid)
            implements LogRecord {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A table dropped; a supertable with its children. */
    record Removal(Table table) implements LogRecord {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
