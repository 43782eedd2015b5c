package io.mimeseries.grammar.riakts.ast;

import java.util.List;

/** One statement. */
public sealed interface Statement
        permits Select,
                CreateTable,
                Statement.Explain,
                Statement.Describe,
                Statement.ShowTables,
                Statement.ShowCreateTable,
                Statement.Insert,
                Statement.Delete {
    <R> R accept(Visitor<R> visitor);

    /** Deals with every kind. */
    interface Visitor<R> {
        R visitSelect(Select statement);

        R visitExplain(Explain statement);

        R visitDescribe(Describe statement);

        R visitShowTables(ShowTables statement);

        R visitShowCreateTable(ShowCreateTable statement);

        R visitInsert(Insert statement);

        R visitDelete(Delete statement);

        R visitCreateTable(CreateTable statement);
    }

    /** How a query would be run. */
    record Explain(Select query) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExplain(this);
        }
    }

    /** The columns of a table. */
    record Describe(String table) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDescribe(this);
        }
    }

    /** The names of all tables. */
    record ShowTables() implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitShowTables(this);
        }
    }

    /** The statement that makes a table. */
    record ShowCreateTable(String table) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitShowCreateTable(this);
        }
    }

    /**
     * Rows to be stored.
     *
     * @param columns empty if none are named
     */
    record Insert(String table, List<String> columns, List<List<RowValue>> rows) implements Statement {
        public Insert {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInsert(this);
        }
    }

    /** A row to be deleted. */
    record Delete(String table, Condition where) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDelete(this);
        }
    }
}
