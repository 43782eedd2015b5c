package io.mimeseries.iotdb.statement.show;

import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.statement.StatementContext;
import io.mimeseries.iotdb.statement.StatementFamily;
import io.mimeseries.iotdb.store.IotDbStore;

/** SHOW and COUNT of the schema. */
public final class SchemaQueries implements StatementFamily<SchemaQuery> {
    private final IotDbStore store;
    private final Profile profile;

    public SchemaQueries(IotDbStore store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    @Override
    public Answer run(SchemaQuery statement, StatementContext context) {
        return statement.acceptSchema(new SchemaQueryRun(new SchemaReader(store, context.known()), profile));
    }
}
