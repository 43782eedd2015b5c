package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.auth.Requirement;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;

/** What statements about timeseries require, by the privileges that a version has for them. */
record TimeseriesRequirements(Privilege create, Privilege alter, Privilege delete)
        implements TimeseriesStatement.TimeseriesVisitor<List<Requirement>> {

    @Override
    public List<Requirement> visit(TimeseriesStatement.Create node) {
        return FirstRequirements.one(create, PathLists.of(node.path()));
    }

    @Override
    public List<Requirement> visit(TimeseriesStatement.CreateAligned node) {
        var device = new PathPattern(node.device().nodes());
        var paths = node.measurements().stream()
                .map(measurement -> device.resolve(List.of(measurement.name())))
                .toList();
        return FirstRequirements.one(create, paths);
    }

    @Override
    public List<Requirement> visit(TimeseriesStatement.Alter node) {
        return FirstRequirements.one(alter, PathLists.of(node.path()));
    }

    @Override
    public List<Requirement> visit(TimeseriesStatement.Delete node) {
        return FirstRequirements.one(delete, PathLists.of(node.paths()));
    }
}
