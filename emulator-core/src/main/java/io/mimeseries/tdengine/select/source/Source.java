package io.mimeseries.tdengine.select.source;

import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.RowStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that a query reads: captured when it was planned, read without any lock. */
public interface Source {

    /** In the order of {@code *}; batches have them in this order too. */
    List<SourceColumn> columns();

    /** Of the timestamps. */
    Precision precision();

    /** How the rows stand to time. */
    TimeLine timeLine();

    /** The rows, all that the conditions leave and maybe some more outside of their times. */
    RowStream open(ScanConditions conditions);

    /**
     * One row with tags and name for each table that the conditions leave, with rows or without; empty if the source is not made of tables.
     */
    List<RowBatch> tables(ScanConditions conditions);

    /** The tables that the conditions leave, cut to their times; null if rows are not stored so. */
    default @Nullable List<TableBlocks> blocks(ScanConditions conditions) {
        return null;
    }

    /** Whether times descend instead. */
    default boolean descends() {
        return false;
    }

    /** What holds the columns. */
    default List<ColumnType> columnTypes() {
        return columns().stream()
                .map(column -> column.type().kind().columnType())
                .toList();
    }

    /** How rows stand to time. */
    enum TimeLine {
        /** They have no primary timestamp, or no order by it. */
        NONE,
        /** Several tables after each other, each in order of time. */
        BY_TABLE,
        /** All in order of time. */
        ORDERED
    }
}
