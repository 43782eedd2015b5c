package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.definition.Deletions;
import io.mimeseries.iotdb.definition.TimeseriesAlteration;
import io.mimeseries.iotdb.definition.TimeseriesCreation;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Profile;

/** Timeseries made, altered and deleted. */
public final class TimeseriesStatements
        implements StatementFamily<TimeseriesStatement>, TimeseriesStatement.TimeseriesVisitor<Answer> {
    private final Definitions definitions;
    private final TimeseriesCreation creation;
    private final TimeseriesAlteration alteration;
    private final Deletions deletions;

    public TimeseriesStatements(
            Profile profile, TimeseriesCreation creation, TimeseriesAlteration alteration, Deletions deletions) {
        this.definitions = new Definitions(profile);
        this.creation = creation;
        this.alteration = alteration;
        this.deletions = deletions;
    }

    @Override
    public Answer run(TimeseriesStatement statement, StatementContext context) {
        return statement.acceptTimeseries(this);
    }

    @Override
    public Answer visit(TimeseriesStatement.Create node) {
        var path = Paths.pattern(node.path());
        creation.create(path, definitions.measurement(path.last(), node.definition()));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(TimeseriesStatement.CreateAligned node) {
        var measurements = node.measurements().stream()
                .map(named -> definitions.measurement(named.name(), named.definition()))
                .toList();
        creation.createAligned(Paths.pattern(node.device()), measurements);
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(TimeseriesStatement.Alter node) {
        return node.change().accept(new Alteration(alteration, Paths.pattern(node.path())));
    }

    @Override
    public Answer visit(TimeseriesStatement.Delete node) {
        deletions.deleteTimeseries(Paths.patterns(node.paths()));
        return Answer.Done.SUCCESS;
    }

    private record Alteration(TimeseriesAlteration to, PathPattern path)
            implements TimeseriesStatement.ChangeVisitor<Answer> {

        @Override
        public Answer visit(TimeseriesStatement.Rename change) {
            to.rename(path, change.from(), change.to());
            return Answer.Done.SUCCESS;
        }

        @Override
        public Answer visit(TimeseriesStatement.Set change) {
            to.set(path, Definitions.map(change.values()));
            return Answer.Done.SUCCESS;
        }

        @Override
        public Answer visit(TimeseriesStatement.Drop change) {
            to.drop(path, change.keys());
            return Answer.Done.SUCCESS;
        }

        @Override
        public Answer visit(TimeseriesStatement.AddTags change) {
            to.addTags(path, Definitions.map(change.tags()));
            return Answer.Done.SUCCESS;
        }

        @Override
        public Answer visit(TimeseriesStatement.AddAttributes change) {
            to.addAttributes(path, Definitions.map(change.attributes()));
            return Answer.Done.SUCCESS;
        }

        @Override
        public Answer visit(TimeseriesStatement.Upsert change) {
            to.upsert(path, change.alias(), Definitions.map(change.tags()), Definitions.map(change.attributes()));
            return Answer.Done.SUCCESS;
        }
    }
}
