package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.auth.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of what shows or counts the schema, in IoTDB 1.0. */
final class FirstSchemaRequirements implements SchemaQuery.SchemaVisitor<List<Requirement>> {

    @Override
    public List<Requirement> visit(SchemaQuery.ShowDatabases node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowDevices node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowTimeseries node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowChildPaths node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowChildNodes node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowTtl node) {
        return FirstRequirements.one(Privilege.READ_TIMESERIES, PathLists.of(node.paths()));
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowTemplates node) {
        return FirstRequirements.one(Privilege.READ_TEMPLATE);
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowNodesInTemplate node) {
        return FirstRequirements.one(Privilege.READ_TEMPLATE);
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowPathsSetTemplate node) {
        return FirstRequirements.one(Privilege.READ_TEMPLATE_APPLICATION);
    }

    @Override
    public List<Requirement> visit(SchemaQuery.ShowPathsUsingTemplate node) {
        return FirstRequirements.one(Privilege.READ_TEMPLATE_APPLICATION);
    }

    @Override
    public List<Requirement> visit(SchemaQuery.CountDatabases node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.CountDevices node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.CountTimeseries node) {
        return read(node.path());
    }

    @Override
    public List<Requirement> visit(SchemaQuery.CountNodes node) {
        return read(node.path());
    }

    private static List<Requirement> read(@Nullable Path path) {
        return FirstRequirements.one(Privilege.READ_TIMESERIES, PathLists.of(path));
    }
}
