package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.AdministrationStatement;
import io.mimeseries.grammar.iotdb.ast.AuthStatement;
import io.mimeseries.grammar.iotdb.ast.CatalogueStatement;
import io.mimeseries.grammar.iotdb.ast.ClusterStatement;
import io.mimeseries.grammar.iotdb.ast.ContinuousQueryStatement;
import io.mimeseries.grammar.iotdb.ast.DatabaseStatement;
import io.mimeseries.grammar.iotdb.ast.DeleteData;
import io.mimeseries.grammar.iotdb.ast.Explain;
import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.grammar.iotdb.ast.Statement;
import io.mimeseries.grammar.iotdb.ast.TemplateStatement;
import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.auth.Requirement;
import java.util.List;

/** The requirements of IoTDB 1.3. What is read needs none: what the user may not see is left out of the answer. */
record LaterRequirements(String user) implements Statement.Visitor<List<Requirement>> {

    @Override
    public List<Requirement> visit(Query node) {
        return List.of();
    }

    @Override
    public List<Requirement> visit(Explain node) {
        return List.of();
    }

    @Override
    public List<Requirement> visit(Insert node) {
        return FirstRequirements.one(Privilege.WRITE_DATA, PathLists.of(node));
    }

    @Override
    public List<Requirement> visit(DeleteData node) {
        return FirstRequirements.one(Privilege.WRITE_DATA, PathLists.of(node.paths()));
    }

    @Override
    public List<Requirement> visit(DatabaseStatement node) {
        return FirstRequirements.one(Privilege.MANAGE_DATABASE);
    }

    @Override
    public List<Requirement> visit(TimeseriesStatement node) {
        return node.acceptTimeseries(
                new TimeseriesRequirements(Privilege.WRITE_SCHEMA, Privilege.WRITE_SCHEMA, Privilege.WRITE_SCHEMA));
    }

    @Override
    public List<Requirement> visit(TemplateStatement node) {
        if (node instanceof TemplateStatement.Activate activate) {
            return FirstRequirements.one(Privilege.WRITE_SCHEMA, PathLists.of(activate.path()));
        }
        if (node instanceof TemplateStatement.Deactivate deactivate) {
            return FirstRequirements.one(Privilege.WRITE_SCHEMA, PathLists.of(deactivate.paths()));
        }
        return FirstRequirements.one(Privilege.EXTEND_TEMPLATE);
    }

    @Override
    public List<Requirement> visit(SchemaQuery node) {
        return List.of();
    }

    @Override
    public List<Requirement> visit(AuthStatement node) {
        return node.acceptAuth(new LaterAuthRequirements(user));
    }

    @Override
    public List<Requirement> visit(ContinuousQueryStatement node) {
        return FirstRequirements.one(Privilege.USE_CQ);
    }

    @Override
    public List<Requirement> visit(CatalogueStatement node) {
        if (node instanceof CatalogueStatement.ShowFunctions) {
            return List.of();
        }
        if (node instanceof CatalogueStatement.CreateFunction || node instanceof CatalogueStatement.DropFunction) {
            return FirstRequirements.one(Privilege.USE_UDF);
        }
        if (node instanceof CatalogueStatement.CreateTrigger
                || node instanceof CatalogueStatement.DropTrigger
                || node instanceof CatalogueStatement.ShowTriggers) {
            return FirstRequirements.one(Privilege.USE_TRIGGER);
        }
        return node instanceof CatalogueStatement.View ? List.of() : FirstRequirements.one(Privilege.USE_PIPE);
    }

    @Override
    public List<Requirement> visit(ClusterStatement node) {
        return FirstRequirements.one(Privilege.MAINTAIN);
    }

    @Override
    public List<Requirement> visit(AdministrationStatement node) {
        var free = node instanceof AdministrationStatement.ShowVersion
                || node instanceof AdministrationStatement.ShowCurrentTimestamp
                || node instanceof AdministrationStatement.ShowQueries;
        return free ? List.of() : FirstRequirements.one(Privilege.MAINTAIN);
    }
}
