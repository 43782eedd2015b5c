package io.mimeseries.iotdb.statement.show;

import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.statement.Paths;
import java.util.List;

/** Runs one SHOW or COUNT. */
final class SchemaQueryRun implements SchemaQuery.SchemaVisitor<Answer> {
    private final DatabaseListings databases;
    private final TimeseriesListings timeseries;
    private final DeviceListings devices;
    private final NodeListings nodes;
    private final TemplateListings templates;

    SchemaQueryRun(SchemaReader reader, Profile profile) {
        databases = new DatabaseListings(reader, profile);
        timeseries = new TimeseriesListings(reader, profile);
        devices = new DeviceListings(reader, profile);
        nodes = new NodeListings(reader);
        templates = new TemplateListings(reader, profile);
    }

    @Override
    public Answer visit(SchemaQuery.ShowDatabases node) {
        return databases.databases(node, Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.ShowDevices node) {
        return devices.show(node, Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.ShowTimeseries node) {
        return timeseries.show(node, Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.ShowChildPaths node) {
        return nodes.childPaths(Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.ShowChildNodes node) {
        return nodes.childNodes(Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.ShowTtl node) {
        return databases.ttl(node.paths().isEmpty() ? List.of(PathPattern.ALL) : Paths.patterns(node.paths()));
    }

    @Override
    public Answer visit(SchemaQuery.ShowTemplates node) {
        return templates.names();
    }

    @Override
    public Answer visit(SchemaQuery.ShowNodesInTemplate node) {
        return templates.nodes(node.name());
    }

    @Override
    public Answer visit(SchemaQuery.ShowPathsSetTemplate node) {
        return templates.pathsSet(node.name());
    }

    @Override
    public Answer visit(SchemaQuery.ShowPathsUsingTemplate node) {
        return templates.pathsUsing(Paths.patternOrAll(node.path()), node.name());
    }

    @Override
    public Answer visit(SchemaQuery.CountDatabases node) {
        return databases.count(Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.CountDevices node) {
        return devices.count(Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.CountTimeseries node) {
        return timeseries.count(node, Paths.patternOrAll(node.path()));
    }

    @Override
    public Answer visit(SchemaQuery.CountNodes node) {
        return nodes.count(Paths.pattern(node.path()), node.level());
    }
}
