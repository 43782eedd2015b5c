package io.mimeseries.riakts;

import java.util.List;

/** What a request answers. Requests that fail throw {@link RiakTsException}. */
public sealed interface Answer {
    /** Without columns and without rows: of INSERT and DELETE, of a query or a get that found nothing. */
    Rows EMPTY = new Rows(List.of(), List.of());

    <R> R accept(Visitor<R> visitor);

    /** Deals with either kind. */
    interface Visitor<R> {
        R visitRows(Rows rows);

        R visitTableCreated();
    }

    /**
     * Columns and rows, each row with as many cells as there are columns. A cell is NULL or of its column's type.
     */
    record Rows(List<ResultColumn> columns, List<Row> rows) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRows(this);
        }
    }

    /** Of CREATE TABLE, whose reply is a message without a body. */
    enum TableCreated implements Answer {
        INSTANCE;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTableCreated();
        }
    }
}
