package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Virtual tables made and dropped; ALTER VTABLE is {@link TableStatement.Alter}. */
public sealed interface VirtualTableStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptVirtualTable(VirtualTableVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface VirtualTableVisitor<R> {
        R visit(Create node);

        R visit(CreateChild node);

        R visit(Drop node);
    }

    /** {@code [column FROM] [[database.]table.]column}. */
    record ColumnReference(@Nullable Name column, ColumnDefinition.Reference reference) {}

    /** {@code CREATE VTABLE [IF NOT EXISTS] name (column, …)}: a virtual normal table. */
    record Create(boolean ifNotExists, TableName name, List<ColumnDefinition> columns)
            implements VirtualTableStatement {
        public Create {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R acceptVirtualTable(VirtualTableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code CREATE VTABLE [IF NOT EXISTS] name [(reference, …)] USING super [(tag, …)] TAGS (value, …)}.
     *
     * @param references empty where none were written; either all have a column's name ({@code column FROM reference}) or none has, and they stand for the columns in order
     * @param tagNames empty where none were written
     * @param tagValues as those of CREATE TABLE … USING
     */
    record CreateChild(
            boolean ifNotExists,
            TableName name,
            List<ColumnReference> references,
            TableName superTable,
            List<Name> tagNames,
            List<Expression> tagValues)
            implements VirtualTableStatement {
        public CreateChild {
            references = List.copyOf(references);
            tagNames = List.copyOf(tagNames);
            tagValues = List.copyOf(tagValues);
        }

        @Override
        public <R> R acceptVirtualTable(VirtualTableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP VTABLE [WITH] [IF EXISTS] name}. */
    record Drop(boolean byId, boolean ifExists, TableName name) implements VirtualTableStatement {
        @Override
        public <R> R acceptVirtualTable(VirtualTableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
