package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AlterTimeseriesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateAlignedTimeseriesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateTimeseriesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DeleteTimeseriesContext;
import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;

/** Turns statements about timeseries into records. */
final class TimeseriesBuilder extends Builder<TimeseriesStatement> {
    private final Paths paths;
    private final Alterations alterations;
    private final DefinitionBuilder definitions;

    TimeseriesBuilder(Paths paths, Literals literals) {
        this.paths = paths;
        this.definitions = new DefinitionBuilder(paths.names());
        this.alterations = new Alterations(definitions, literals);
    }

    @Override
    public TimeseriesStatement visitCreateTimeseries(CreateTimeseriesContext context) {
        var path = paths.of(context.fullPath());
        return new TimeseriesStatement.Create(path, definitions.single(context.measurementDefinition()));
    }

    @Override
    public TimeseriesStatement visitCreateAlignedTimeseries(CreateAlignedTimeseriesContext context) {
        var path = paths.of(context.fullPath());
        return new TimeseriesStatement.CreateAligned(path, definitions.aligned(context.alignedMeasurements()));
    }

    @Override
    public TimeseriesStatement visitAlterTimeseries(AlterTimeseriesContext context) {
        var path = paths.of(context.fullPath());
        return new TimeseriesStatement.Alter(path, context.alteration().accept(alterations));
    }

    @Override
    public TimeseriesStatement visitDeleteTimeseries(DeleteTimeseriesContext context) {
        return new TimeseriesStatement.Delete(paths.of(context.prefixPath()));
    }
}
