package io.mimeseries.grammar.tdengine.ast;

import java.util.List;

/** Tables: super, child and normal ones. What is virtual is {@link VirtualTableStatement}, except for ALTER. */
public sealed interface TableStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptTable(TableVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface TableVisitor<R> {
        R visit(Create node);

        R visit(CreateChildren node);

        R visit(CreateFromFile node);

        R visit(Drop node);

        R visit(DropSuper node);

        R visit(Alter node);
    }

    /**
     * {@code [IF NOT EXISTS] name USING super [(tag, …)] TAGS (value, …) option…}.
     *
     * @param tagNames empty where none were written: the values are those of all tags then
     * @param tagValues literals, calls without arguments, or one of them plus or minus a duration
     */
    record Child(
            boolean ifNotExists,
            TableName name,
            TableName superTable,
            List<Name> tagNames,
            List<Expression> tagValues,
            List<TableOption> options) {
        public Child {
            tagNames = List.copyOf(tagNames);
            tagValues = List.copyOf(tagValues);
            options = List.copyOf(options);
        }
    }

    /** {@code [IF EXISTS] name}. */
    record Dropped(boolean ifExists, TableName name) {}

    /**
     * {@code CREATE {TABLE|STABLE} [IF NOT EXISTS] name (column, …) [TAGS (tag, …)] option…}.
     *
     * @param stable whether STABLE was written
     * @param tags empty where TAGS is left out
     */
    record Create(
            boolean stable,
            boolean ifNotExists,
            TableName name,
            List<ColumnDefinition> columns,
            List<ColumnDefinition> tags,
            List<TableOption> options)
            implements TableStatement {
        public Create {
            columns = List.copyOf(columns);
            tags = List.copyOf(tags);
            options = List.copyOf(options);
        }

        @Override
        public <R> R acceptTable(TableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE TABLE child USING … child USING …}. */
    record CreateChildren(List<Child> children) implements TableStatement {
        public CreateChildren {
            children = List.copyOf(children);
        }

        @Override
        public <R> R acceptTable(TableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE TABLE [IF NOT EXISTS] USING super (tag, …) FILE 'path'}; {@code tbname} is among the tags. */
    record CreateFromFile(boolean ifNotExists, TableName superTable, List<SelectItem> tags, String path)
            implements TableStatement {
        public CreateFromFile {
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R acceptTable(TableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code DROP TABLE [WITH] [IF EXISTS] name, …}.
     *
     * @param byId whether WITH was written: the names are ids then
     */
    record Drop(boolean byId, List<Dropped> tables) implements TableStatement {
        public Drop {
            tables = List.copyOf(tables);
        }

        @Override
        public <R> R acceptTable(TableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP STABLE [WITH] [IF EXISTS] name}. */
    record DropSuper(boolean byId, boolean ifExists, TableName name) implements TableStatement {
        @Override
        public <R> R acceptTable(TableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER {TABLE|STABLE|VTABLE} name …}. */
    record Alter(Kind kind, TableName name, Alteration alteration) implements TableStatement {
        /** Which word was written. */
        public enum Kind {
            TABLE,
            STABLE,
            VTABLE
        }

        @Override
        public <R> R acceptTable(TableVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
