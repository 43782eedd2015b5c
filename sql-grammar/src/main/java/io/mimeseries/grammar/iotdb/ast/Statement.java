package io.mimeseries.grammar.iotdb.ast;

/** A statement of IoTDB's SQL; see the package for its families. */
public sealed interface Statement
        permits Query,
                Explain,
                Insert,
                DeleteData,
                DatabaseStatement,
                TimeseriesStatement,
                TemplateStatement,
                SchemaQuery,
                AuthStatement,
                ContinuousQueryStatement,
                CatalogueStatement,
                ClusterStatement,
                AdministrationStatement {

    /** Calls the visitor's method for this family. */
    <R> R accept(Visitor<R> visitor);

    /** One method a family. */
    interface Visitor<R> {
        R visit(Query node);

        R visit(Explain node);

        R visit(Insert node);

        R visit(DeleteData node);

        R visit(DatabaseStatement node);

        R visit(TimeseriesStatement node);

        R visit(TemplateStatement node);

        R visit(SchemaQuery node);

        R visit(AuthStatement node);

        R visit(ContinuousQueryStatement node);

        R visit(CatalogueStatement node);

        R visit(ClusterStatement node);

        R visit(AdministrationStatement node);
    }
}
