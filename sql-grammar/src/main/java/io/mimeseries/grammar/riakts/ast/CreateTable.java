package io.mimeseries.grammar.riakts.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be made, its keys checked. A name may stand for two columns: the first is meant.
 *
 * @param partitionKey names of columns; the last one may be that of the quantum
 * @param quantum null if the table has none
 * @param localKey begins with the columns of the partition key; a column behind them may not exist
 */
public record CreateTable(
        String table,
        List<ColumnDefinition> columns,
        List<String> partitionKey,
        @Nullable Quantum quantum,
        List<LocalKeyColumn> localKey,
        List<Property> properties)
        implements Statement {
    public CreateTable {
        columns = List.copyOf(columns);
        partitionKey = List.copyOf(partitionKey);
        localKey = List.copyOf(localKey);
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }

    /** The types of columns. */
    public enum Type {
        VARCHAR,
        SINT64,
        DOUBLE,
        TIMESTAMP,
        BOOLEAN,
        BLOB
    }

    /** A column. */
    public record ColumnDefinition(String name, Type type, boolean isNullable) {}

    /**
     * The stretches of time whose rows lie together.
     *
     * @param size at least 1
     * @param unit one of d, h, m, s
     */
    public record Quantum(String column, long size, char unit) {}

    /** The order that is written behind a column of a key. */
    public enum Order {
        UNSPECIFIED,
        ASCENDING,
        DESCENDING
    }

    /** A column of the local key. */
    public record LocalKeyColumn(String name, Order order) {}

    /** A property of WITH: a number, a truth or a text. */
    public record Property(String name, RowValue value) {}
}
