package io.mimeseries.grammar.tdengine.ast;

/** A statement of TDengine's SQL; see the package for its families. */
public sealed interface Statement
        permits Query,
                Explain,
                Insert,
                InsertSelect,
                Delete,
                DatabaseStatement,
                TableStatement,
                VirtualTableStatement,
                ShowStatement,
                UserStatement,
                TopicStatement,
                StreamStatement,
                CatalogueStatement,
                AdministrationStatement {

    /** Calls the visitor's method for this family. */
    <R> R accept(Visitor<R> visitor);

    /** One method a family. */
    interface Visitor<R> {
        R visit(Query node);

        R visit(Explain node);

        R visit(Insert node);

        R visit(InsertSelect node);

        R visit(Delete node);

        R visit(DatabaseStatement node);

        R visit(TableStatement node);

        R visit(VirtualTableStatement node);

        R visit(ShowStatement node);

        R visit(UserStatement node);

        R visit(TopicStatement node);

        R visit(StreamStatement node);

        R visit(CatalogueStatement node);

        R visit(AdministrationStatement node);
    }
}
