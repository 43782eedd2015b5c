package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.DeleteData;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.definition.Deletions;

/** DELETE FROM. */
public final class DeletionStatements implements StatementFamily<DeleteData> {
    private final Deletions deletions;

    public DeletionStatements(Deletions deletions) {
        this.deletions = deletions;
    }

    @Override
    public Answer run(DeleteData statement, StatementContext context) {
        var range = DeletedRange.of(statement.where(), context);
        deletions.deleteData(Paths.patterns(statement.paths()), range.minTime(), range.maxTime());
        return Answer.Done.SUCCESS;
    }
}
