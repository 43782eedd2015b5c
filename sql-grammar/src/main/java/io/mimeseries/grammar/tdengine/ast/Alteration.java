package io.mimeseries.grammar.tdengine.ast;

import java.util.List;

/** What ALTER TABLE, STABLE or VTABLE changes. */
public sealed interface Alteration {

    /** Calls the visitor's method for this node. */
    <R> R accept(Visitor<R> visitor);

    /** One method a node. */
    interface Visitor<R> {
        R visit(Options node);

        R visit(AddColumn node);

        R visit(DropColumn node);

        R visit(ModifyColumn node);

        R visit(ModifyColumnOptions node);

        R visit(RenameColumn node);

        R visit(AddTag node);

        R visit(DropTag node);

        R visit(ModifyTag node);

        R visit(RenameTag node);

        R visit(SetTags node);

        R visit(SetReference node);

        R visit(RemoveReference node);
    }

    /** {@code name = value}. */
    record Assignment(Name name, Expression value) {}

    /** {@code COMMENT '…'}, {@code TTL n}, {@code KEEP d}: one or more. */
    record Options(List<TableOption> options) implements Alteration {
        public Options {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ADD COLUMN …}. */
    record AddColumn(ColumnDefinition column) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP COLUMN name}. */
    record DropColumn(Name name) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code MODIFY COLUMN name type}. */
    record ModifyColumn(Name name, TypeName type) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code MODIFY COLUMN name [ENCODE '…'] …}. */
    record ModifyColumnOptions(Name name, List<ColumnDefinition.Option> options) implements Alteration {
        public ModifyColumnOptions {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code RENAME COLUMN from to}. */
    record RenameColumn(Name from, Name to) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ADD TAG name type}. */
    record AddTag(Name name, TypeName type) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP TAG name}. */
    record DropTag(Name name) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code MODIFY TAG name type}. */
    record ModifyTag(Name name, TypeName type) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code RENAME TAG from to}. */
    record RenameTag(Name from, Name to) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SET TAG name = value, …}; values as those of CREATE TABLE … USING. */
    record SetTags(List<Assignment> assignments) implements Alteration {
        public SetTags {
            assignments = List.copyOf(assignments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER COLUMN name SET [[database.]table.]column}. */
    record SetReference(Name name, ColumnDefinition.Reference reference) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER COLUMN name SET NULL}. */
    record RemoveReference(Name name) implements Alteration {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
