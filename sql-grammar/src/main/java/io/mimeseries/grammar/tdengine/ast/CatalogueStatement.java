package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Views, indexes, TSMAs and functions. */
public sealed interface CatalogueStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptCatalogue(CatalogueVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface CatalogueVisitor<R> {
        R visit(CreateView node);

        R visit(DropView node);

        R visit(CreateIndex node);

        R visit(DropIndex node);

        R visit(CreateTsma node);

        R visit(DropTsma node);

        R visit(CreateFunction node);

        R visit(DropFunction node);
    }

    /** {@code CREATE [OR REPLACE] VIEW name AS query}. */
    record CreateView(boolean orReplace, TableName name, Query query, Source querySource)
            implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP VIEW [IF EXISTS] name}. */
    record DropView(boolean ifExists, TableName name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code CREATE [SMA] INDEX [IF NOT EXISTS] name ON table …}.
     *
     * @param sma whether SMA was written: then functions over an interval stand where else columns do, and columns is empty
     */
    record CreateIndex(boolean sma, boolean ifNotExists, Name name, TableName table, List<Name> columns)
            implements CatalogueStatement {
        public CreateIndex {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP INDEX [IF EXISTS] [database.]name}. */
    record DropIndex(boolean ifExists, TableName name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code CREATE [RECURSIVE] TSMA [IF NOT EXISTS] name ON table [FUNCTION(…)] INTERVAL(d)}.
     *
     * @param functions empty where RECURSIVE was written
     */
    record CreateTsma(
            boolean recursive,
            boolean ifNotExists,
            Name name,
            TableName table,
            List<Expression> functions,
            Literal interval)
            implements CatalogueStatement {
        public CreateTsma {
            functions = List.copyOf(functions);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP TSMA [IF EXISTS] [database.]name}. */
    record DropTsma(boolean ifExists, TableName name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE [OR REPLACE] [AGGREGATE] FUNCTION [IF NOT EXISTS] name AS 'path' OUTPUTTYPE type [BUFSIZE n] [LANGUAGE '…']}. */
    record CreateFunction(
            boolean orReplace,
            boolean aggregate,
            boolean ifNotExists,
            Name name,
            String path,
            TypeName type,
            @Nullable String bufferSize,
            @Nullable String language)
            implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP FUNCTION [IF EXISTS] name}. */
    record DropFunction(boolean ifExists, Name name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
